// What the claim is about: actors, regulatory actions and topics; a claim about none of them yields no row.
MATCH (this)-[edge:ABOUT]->(node)
