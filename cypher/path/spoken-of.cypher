// For each of $actors, who makes the newest $window statements about it, addressed to it or made for it, and whom those made for it concern: each neighbour with the key and the id of the statement. A statement from which more than $busy relationships start is named, and not read.
UNWIND $search.actors AS actor
CALL (actor) {
  MATCH (statement)-[edge:ON_BEHALF_OF]->()
  USING INDEX SEEK edge:ON_BEHALF_OF(targetId, statementKey)
  WHERE edge.targetId = actor AND edge.statementKey > '' AND edge.statementKey < $search.before
  WITH statement, edge
  ORDER BY edge.targetId DESC, edge.statementKey DESC
  LIMIT $search.window + 1
  WITH collect([statement, edge.statementKey, COUNT { (statement)-->() } > $search.busy]) AS said
  CALL (said) {
    UNWIND said[..$search.window] AS one
    WITH one[0] AS statement, one[1] AS key, one[2] AS loud
    WHERE NOT loud AND ($search.earliest IS NULL OR (
      coalesce(statement.saidOnEarliest, statement.saidOnLatest) IS NOT NULL
      AND coalesce(statement.saidOnEarliest, $search.earliest) <= $search.latest
      AND coalesce(statement.saidOnLatest, $search.latest) >= $search.earliest
    ))
    MATCH (statement)-[other:ASSERTED_BY|ABOUT|ADDRESSED_TO]->()
    RETURN collect([other.targetId, key, [split(key, '\t')[-1]]]) AS ties
  }
  RETURN said, ties
  UNION ALL
  MATCH (statement)-[edge:ABOUT]->()
  USING INDEX SEEK edge:ABOUT(targetId, statementKey)
  WHERE edge.targetId = actor AND edge.statementKey > '' AND edge.statementKey < $search.before
  WITH statement, edge
  ORDER BY edge.targetId DESC, edge.statementKey DESC
  LIMIT $search.window + 1
  WITH collect([statement, edge.statementKey, COUNT { (statement)-->() } > $search.busy]) AS said
  CALL (said) {
    UNWIND said[..$search.window] AS one
    WITH one[0] AS statement, one[1] AS key, one[2] AS loud
    WHERE NOT loud AND ($search.earliest IS NULL OR (
      coalesce(statement.saidOnEarliest, statement.saidOnLatest) IS NOT NULL
      AND coalesce(statement.saidOnEarliest, $search.earliest) <= $search.latest
      AND coalesce(statement.saidOnLatest, $search.latest) >= $search.earliest
    ))
    MATCH (statement)-[other:ASSERTED_BY|ON_BEHALF_OF]->()
    RETURN collect([other.targetId, key, [split(key, '\t')[-1]]]) AS ties
  }
  RETURN said, ties
  UNION ALL
  MATCH (statement)-[edge:ADDRESSED_TO]->()
  USING INDEX SEEK edge:ADDRESSED_TO(targetId, statementKey)
  WHERE edge.targetId = actor AND edge.statementKey > '' AND edge.statementKey < $search.before
  WITH statement, edge
  ORDER BY edge.targetId DESC, edge.statementKey DESC
  LIMIT $search.window + 1
  WITH collect([statement, edge.statementKey, COUNT { (statement)-->() } > $search.busy]) AS said
  CALL (said) {
    UNWIND said[..$search.window] AS one
    WITH one[0] AS statement, one[1] AS key, one[2] AS loud
    WHERE NOT loud AND ($search.earliest IS NULL OR (
      coalesce(statement.saidOnEarliest, statement.saidOnLatest) IS NOT NULL
      AND coalesce(statement.saidOnEarliest, $search.earliest) <= $search.latest
      AND coalesce(statement.saidOnLatest, $search.latest) >= $search.earliest
    ))
    MATCH (statement)-[other:ASSERTED_BY|ON_BEHALF_OF]->()
    RETURN collect([other.targetId, key, [split(key, '\t')[-1]]]) AS ties
  }
  RETURN said, ties
}
RETURN actor, [tie IN ties WHERE tie[0] <> actor] AS ties, size(said) > $search.window AS cut, [one IN said WHERE one[2] | split(one[1], '\t')[-1]] AS busy
