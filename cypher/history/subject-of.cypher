// The nodes whose records the nodes of the ids stand in: the action of an event, any other node itself, also one that is not there.
UNWIND $ids AS id
RETURN coalesce(COLLECT {
  MATCH (:Node {id: id})<-[:HAS_EVENT]-(action:RegulatoryAction)
  RETURN action.id
}[0], id)
ORDER BY id
