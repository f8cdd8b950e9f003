// The statements on which this one remarks; without any there is no row.
MATCH (this)-[edge:COMMENTS_ON]->(node:Statement)
