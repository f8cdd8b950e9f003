// For each of $actors, who made the newest $onward statements on each of the topics on which its newest $window statements are filed: each neighbour once for a topic, with the later key and the ids between. A topic with more is named.
UNWIND $search.actors AS actor
CALL (actor) {
  MATCH (statement)-[edge:ASSERTED_BY]->()
  USING INDEX SEEK edge:ASSERTED_BY(targetId, statementKey)
  WHERE edge.targetId = actor AND edge.statementKey > '' AND edge.statementKey < $search.before
  WITH statement, edge
  ORDER BY edge.targetId DESC, edge.statementKey DESC
  LIMIT $search.window + 1
  RETURN collect([statement, edge.statementKey]) AS made
}
CALL (actor, made) {
  UNWIND made[..$search.window] AS one
  WITH one[0] AS statement, one[1] AS key
  WHERE $search.earliest IS NULL OR (
    coalesce(statement.saidOnEarliest, statement.saidOnLatest) IS NOT NULL
    AND coalesce(statement.saidOnEarliest, $search.earliest) <= $search.latest
    AND coalesce(statement.saidOnLatest, $search.latest) >= $search.earliest
  )
  MATCH (statement)-[:HAS_TOPIC]->(topic)
  WITH topic, max(key) AS key
  CALL (actor, topic) {
    MATCH (statement)-[has:HAS_TOPIC]->()
    USING INDEX SEEK has:HAS_TOPIC(targetId, statementKey)
    WHERE has.targetId = topic.id AND has.statementKey > '' AND has.statementKey < $search.before
    WITH statement, has
    ORDER BY has.targetId DESC, has.statementKey DESC
    LIMIT $search.onward
    WITH statement, has
    WHERE $search.earliest IS NULL OR (
      coalesce(statement.saidOnEarliest, statement.saidOnLatest) IS NOT NULL
      AND coalesce(statement.saidOnEarliest, $search.earliest) <= $search.latest
      AND coalesce(statement.saidOnLatest, $search.latest) >= $search.earliest
    )
    MATCH (statement)-[other:ASSERTED_BY]->()
    WHERE other.targetId <> actor
    RETURN other.targetId AS neighbour, max(has.statementKey) AS far
  }
  RETURN collect([neighbour, CASE WHEN key > far THEN key ELSE far END, [split(key, '\t')[-1], topic.id, split(far, '\t')[-1]]]) AS ties, collect(DISTINCT CASE WHEN COUNT { (topic)<--() } > $search.onward THEN topic.id END) AS busy
}
RETURN actor, ties, size(made) > $search.window AS cut, busy
