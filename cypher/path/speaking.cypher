// For each of $actors, whom the newest $window statements that it makes are about, address or speak for, and whose statements they answer or are answered by: each neighbour with the key of what was said and the ids of the statements between. What has more than $busy relationships on a side is named, and not read on that side.
UNWIND $search.actors AS actor
CALL (actor) {
  MATCH (statement)-[edge:ASSERTED_BY]->()
  USING INDEX SEEK edge:ASSERTED_BY(targetId, statementKey)
  WHERE edge.targetId = actor AND edge.statementKey > '' AND edge.statementKey < $search.until
  WITH statement, edge
  ORDER BY edge.targetId DESC, edge.statementKey DESC
  LIMIT $search.window + 1
  WITH statement, edge, COUNT { (statement)--() } > $search.busy AS crowded
  RETURN collect([statement, edge.statementKey, crowded AND COUNT { (statement)-->() } > $search.busy, crowded AND COUNT { (statement)<--() } > $search.busy]) AS made
}
CALL (actor, made) {
  UNWIND made[..$search.window] AS one
  WITH one[0] AS statement, one[1] AS key, one[2] AS loud, one[3] AS answered
  WHERE NOT loud
  CALL (statement, answered) {
    WITH statement
    WHERE NOT answered
    MATCH (statement)-[other:ON_BEHALF_OF|ABOUT|ADDRESSED_TO|RESPONDS_TO|DISPUTES|CONFIRMS|REPEATS|CORRECTS|RETRACTS|COMMENTS_ON|REPORTS]-(end)
    RETURN other, end
    UNION ALL
    WITH statement
    WHERE answered
    MATCH (statement)-[other:ON_BEHALF_OF|ABOUT|ADDRESSED_TO|RESPONDS_TO|DISPUTES|CONFIRMS|REPEATS|CORRECTS|RETRACTS|COMMENTS_ON|REPORTS]->(end)
    RETURN other, end
  }
  WITH key, other, end, startNode(other) AS telling, startNode(other) = statement AS forth, type(other) IN ['ON_BEHALF_OF', 'ABOUT', 'ADDRESSED_TO'] AS direct
  WHERE $search.earliest IS NULL OR (
    coalesce(telling.saidOnEarliest, telling.saidOnLatest) IS NOT NULL
    AND coalesce(telling.saidOnEarliest, $search.earliest) <= $search.latest
    AND coalesce(telling.saidOnLatest, $search.latest) >= $search.earliest
  )
  CALL (other, end, direct) {
    WITH other, direct
    WHERE direct
    RETURN other.targetId AS neighbour, null AS far
    UNION ALL
    WITH end, direct
    WHERE NOT direct
    MATCH (end)-[asserted:ASSERTED_BY]->()
    RETURN asserted.targetId AS neighbour, asserted.statementKey AS far
  }
  WITH key, forth, neighbour, far
  WHERE neighbour <> actor
  RETURN collect(CASE
    WHEN far IS NULL THEN [neighbour, key, [split(key, '\t')[-1]]]
    WHEN forth THEN [neighbour, key, [split(key, '\t')[-1], split(far, '\t')[-1]]]
    ELSE [neighbour, far, [split(far, '\t')[-1], split(key, '\t')[-1]]]
  END) AS ties
}
RETURN actor, ties, size(made) > $search.window AS cut, [one IN made WHERE one[2] OR one[3] | split(one[1], '\t')[-1]] AS busy
