// The nodes whose records the nodes of the ids stand in: the action that has an event, or had it last, any other node itself, also one that is not there, or that got the id of a former event.
UNWIND $ids AS id
RETURN coalesce(COLLECT {
  MATCH (:Node {id: id})<-[:HAS_EVENT]-(action:RegulatoryAction)
  RETURN action.id
}[0], COLLECT {
  MATCH (former:FormerEvent {eventId: id})
  WHERE former.sequence > 0
    AND NOT EXISTS { (:Node {id: id}) }
    AND NOT EXISTS {
      MATCH (change:Change)
      USING INDEX SEEK change:Change(subjectId, sequence)
      WHERE change.subjectId = id AND change.sequence > former.sequence
    }
  RETURN former.actionId
  ORDER BY former.sequence DESC
  LIMIT 1
}[0], id)
ORDER BY id
