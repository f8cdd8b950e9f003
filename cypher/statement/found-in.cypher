// The documents in which the statement stands, each once, with the first of its quoted spans; a statement without a document yields no row.
MATCH (this)-[edge:FOUND_IN {order: 0}]->(node:Document)
