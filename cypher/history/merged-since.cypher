// The former ids that stand for actors whose records were made between two numbers, also if they were taken away and made again since: the actor, and the former id; none where no actor was merged into one.
MATCH (merge:ActorMerge)
USING INDEX merge:ActorMerge(into, undone)
WHERE merge.into > '' AND merge.undone = false
MATCH (node:Node {id: merge.into})
WHERE $from <= node.createdSequence <= $to OR EXISTS {
  MATCH (change:Change)
  USING INDEX SEEK change:Change(subjectId, sequence)
  WHERE change.subjectId = node.id AND $from <= change.sequence <= $to AND change.kind = 'CREATED'
}
RETURN node.id, merge.mergedId
ORDER BY node.id, merge.mergedId
