// For each of $actors, to whom the newest $window actions that it takes apply and who takes part in them, and who takes those that apply to it: each neighbour with the key and the id of the action. An action that applies to more than $busy is named, and looked up for $ends alone.
UNWIND $search.actors AS actor
CALL (actor) {
  MATCH (action)-[edge:ISSUED_BY]->()
  USING INDEX SEEK edge:ISSUED_BY(targetId, actionKey)
  WHERE edge.targetId = actor AND edge.actionKey > '' AND edge.actionKey < $search.before
  WITH action, edge
  ORDER BY edge.targetId DESC, edge.actionKey DESC
  LIMIT $search.window + 1
  WITH collect([action, edge.actionKey, COUNT { (action)-[:APPLIES_TO]->() } > $search.busy]) AS actions
  CALL (actions) {
    UNWIND actions[..$search.window] AS one
    WITH one[0] AS action, one[1] AS key, one[2] AS broad
    WHERE $search.earliest IS NULL OR EXISTS {
      MATCH (action)-[:HAS_EVENT]->(event:ActionEvent)
      WHERE coalesce(event.onEarliest, event.onLatest) IS NOT NULL
        AND coalesce(event.onEarliest, $search.earliest) <= $search.latest
        AND coalesce(event.onLatest, $search.latest) >= $search.earliest
    }
    CALL (action, broad) {
      MATCH (action)-[other:ISSUED_BY]->()
      RETURN other
      UNION ALL
      WITH action, broad
      WHERE NOT broad
      MATCH (action)-[other:APPLIES_TO]->()
      RETURN other
      UNION ALL
      WITH action, broad
      WHERE broad
      MATCH (end:Node)
      WHERE end.id IN $search.ends
      MATCH (action)-[other:APPLIES_TO]->(end)
      RETURN other
    }
    RETURN collect([other.targetId, key, [split(key, '\t')[-1]]]) AS ties
  }
  RETURN actions, ties
  UNION ALL
  MATCH (action)-[edge:APPLIES_TO]->()
  USING INDEX SEEK edge:APPLIES_TO(targetId, actionKey)
  WHERE edge.targetId = actor AND edge.actionKey > '' AND edge.actionKey < $search.before
  WITH action, edge
  ORDER BY edge.targetId DESC, edge.actionKey DESC
  LIMIT $search.window + 1
  WITH collect([action, edge.actionKey, false]) AS actions
  CALL (actions) {
    UNWIND actions[..$search.window] AS one
    WITH one[0] AS action, one[1] AS key
    WHERE $search.earliest IS NULL OR EXISTS {
      MATCH (action)-[:HAS_EVENT]->(event:ActionEvent)
      WHERE coalesce(event.onEarliest, event.onLatest) IS NOT NULL
        AND coalesce(event.onEarliest, $search.earliest) <= $search.latest
        AND coalesce(event.onLatest, $search.latest) >= $search.earliest
    }
    MATCH (action)-[other:ISSUED_BY]->()
    RETURN collect([other.targetId, key, [split(key, '\t')[-1]]]) AS ties
  }
  RETURN actions, ties
}
RETURN actor, [tie IN ties WHERE tie[0] <> actor] AS ties, size(actions) > $search.window AS cut, [one IN actions WHERE one[2] | split(one[1], '\t')[-1]] AS busy
