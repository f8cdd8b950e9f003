// The statements that the actor made or that are about the actor, of those that meet $condition, newest first; of an actor with more than $busy there is no row.
CALL (this) {
  WITH this
  WHERE COUNT { (this)<-[:ASSERTED_BY]-() } + COUNT { (this)<-[:ABOUT]-() } <= $busy
  MATCH (this)<-[:ASSERTED_BY|ABOUT]-(node:Statement)
  RETURN DISTINCT node
}
WITH node
WHERE $condition
WITH node
ORDER BY node.saidOnKey DESC
