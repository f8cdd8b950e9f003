// The statements that this one refers to and those that refer to it, by id; a side with more than $busy relationships is not read.
CALL (this) {
  WITH this
  WHERE this:Statement
  MATCH (this)-[:RESPONDS_TO|DISPUTES|CONFIRMS|REPEATS|CORRECTS|RETRACTS|COMMENTS_ON|REPORTS]->(node:Statement)
  RETURN node
  UNION
  WITH this
  WHERE this:Statement AND COUNT { (this)<--() } <= $busy
  MATCH (this)<-[:RESPONDS_TO|DISPUTES|CONFIRMS|REPEATS|CORRECTS|RETRACTS|COMMENTS_ON|REPORTS]-(node:Statement)
  RETURN node
}
WITH node
ORDER BY node.id
