// For each of $actors, in what it holds a role, to what it belongs or by what it is owned, and who does so with it, $window of each kind: each neighbour with a key that begins with the first day.
UNWIND $search.actors AS actor
CALL (actor) {
  MATCH (:Node {id: actor})-[edge:HOLDS_ROLE|PART_OF|MEMBER_OF|OWNED_BY]->()
  WITH edge
  ORDER BY edge.id
  LIMIT $search.window + 1
  RETURN collect([edge.targetId, edge]) AS held
  UNION ALL
  MATCH (neighbour)-[edge:HOLDS_ROLE]->()
  USING INDEX SEEK edge:HOLDS_ROLE(targetId, actorKey)
  WHERE edge.targetId = actor AND edge.actorKey > '' AND edge.actorKey < $search.last
  WITH neighbour, edge
  ORDER BY edge.targetId, edge.actorKey
  LIMIT $search.window + 1
  RETURN collect([neighbour.id, edge]) AS held
  UNION ALL
  MATCH (neighbour)-[edge:PART_OF]->()
  USING INDEX SEEK edge:PART_OF(targetId, actorKey)
  WHERE edge.targetId = actor AND edge.actorKey > '' AND edge.actorKey < $search.last
  WITH neighbour, edge
  ORDER BY edge.targetId, edge.actorKey
  LIMIT $search.window + 1
  RETURN collect([neighbour.id, edge]) AS held
  UNION ALL
  MATCH (neighbour)-[edge:MEMBER_OF]->()
  USING INDEX SEEK edge:MEMBER_OF(targetId, actorKey)
  WHERE edge.targetId = actor AND edge.actorKey > '' AND edge.actorKey < $search.last
  WITH neighbour, edge
  ORDER BY edge.targetId, edge.actorKey
  LIMIT $search.window + 1
  RETURN collect([neighbour.id, edge]) AS held
  UNION ALL
  MATCH (neighbour)-[edge:OWNED_BY]->()
  USING INDEX SEEK edge:OWNED_BY(targetId, actorKey)
  WHERE edge.targetId = actor AND edge.actorKey > '' AND edge.actorKey < $search.last
  WITH neighbour, edge
  ORDER BY edge.targetId, edge.actorKey
  LIMIT $search.window + 1
  RETURN collect([neighbour.id, edge]) AS held
}
RETURN actor, [one IN held[..$search.window] WHERE $search.earliest IS NULL OR (
  coalesce(one[1].fromEarliest, $search.earliest) <= $search.latest AND coalesce(one[1].toLatest, $search.latest) >= $search.earliest
) | [one[0], coalesce(one[1].fromEarliest, '') + '\t' + one[1].id, []]] AS ties, size(held) > $search.window AS cut, [] AS busy
