// The neighbours of the node that meet $condition, by id; a side with more than $busy relationships is not read.
CALL (this) {
  WITH this
  WHERE COUNT { (this)-->() } <= $busy
  MATCH (this)-->(node:Node)
  RETURN node
  UNION
  WITH this
  WHERE COUNT { (this)<--() } <= $busy
  MATCH (this)<--(node:Node)
  RETURN node
}
WITH node
WHERE $condition
WITH node
ORDER BY node.id
