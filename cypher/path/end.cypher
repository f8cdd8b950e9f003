// The actors whom a statement, an action or a document joins, or the actor itself, by id; a node that starts more than $busy relationships is not read.
CALL (this) {
  WITH this
  WHERE this:Actor
  RETURN this AS node
  UNION
  WITH this
  WHERE NOT this:Actor AND COUNT { (this)-->() } <= $busy
  MATCH (this)-[:ASSERTED_BY|ON_BEHALF_OF|ABOUT|ADDRESSED_TO|ISSUED_BY|APPLIES_TO|PUBLISHED_BY|AUTHORED_BY]->(node:Actor)
  RETURN node
}
WITH node
ORDER BY node.id
