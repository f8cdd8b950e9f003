// What the statement is about: actors, regulatory actions and topics; a statement about none of them yields no row.
MATCH (this)-[edge:ABOUT]->(node)
