// The wider topics directly above this one; a topic at the top yields no row.
MATCH (this)-[edge:BROADER]->(node:Topic)
