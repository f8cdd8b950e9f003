// Events that do not belong to exactly one action: the id, and the ids of their actions.
MATCH (event:ActionEvent&Node)
WITH event, COLLECT {
  MATCH (action:RegulatoryAction)-[:HAS_EVENT]->(event)
  RETURN action.id AS id
  ORDER BY id
} AS actions
WHERE size(actions) <> 1
RETURN event.id, actions
