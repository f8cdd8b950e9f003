// How many documents the statements of the group stand in.
UNWIND [COUNT {
  UNWIND this.statements AS statement
  MATCH (statement)-[:FOUND_IN {order: 0}]->(document:Document)
  RETURN DISTINCT document
}] AS node
WITH node
