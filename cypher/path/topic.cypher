// The topics of the statement, and the $window newest statements that each of them has.
CALL (this) {
  WITH this
  WHERE this:Statement
  MATCH (this)-[:HAS_TOPIC]->(topic:Topic)
  RETURN topic AS node
  UNION
  WITH this
  WHERE this:Statement
  MATCH (this)-[:HAS_TOPIC]->(topic:Topic)
  CALL (topic) {
    MATCH (statement:Statement)-[has:HAS_TOPIC]->()
    USING INDEX SEEK has:HAS_TOPIC(targetId, statementKey)
    WHERE has.targetId = topic.id AND has.statementKey > '' AND has.statementKey < $to
    WITH has, statement
    ORDER BY has.targetId DESC, has.statementKey DESC
    LIMIT $window
    RETURN statement
  }
  RETURN statement AS node
}
WITH node
ORDER BY node.id
