// The documents of which this one is a copy; an original yields no row.
MATCH (this)-[edge:SYNDICATED_FROM]->(node:Document)
