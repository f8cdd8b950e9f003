// The documents in which the statement is found, or the $window newest statements of the document, and the document itself.
CALL (this) {
  WITH this
  WHERE this:Statement
  MATCH (this)-[found:FOUND_IN]->(node:Document)
  WHERE found.order = 0
  RETURN node
  UNION
  WITH this
  WHERE this:Document
  MATCH (node:Statement)-[found:FOUND_IN]->()
  USING INDEX SEEK found:FOUND_IN(targetId, statementKey)
  WHERE found.targetId = this.id AND found.statementKey > '' AND found.statementKey < $to
  WITH found, node
  ORDER BY found.targetId DESC, found.statementKey DESC
  LIMIT $window
  RETURN node
}
WITH node
ORDER BY node.id
