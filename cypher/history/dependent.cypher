// What names the records that were made between two numbers and was written last by another import, or by none: the record, the one that names it, and the number by which the record was made; in order, those after a place in it, and at most a number of rows.
MATCH (node:Node)
USING INDEX node:Node(createdSequence)
WHERE $after <= node.createdSequence <= $to
CALL (node) {
  MATCH (node)<-[edge]-(source:Node)
  WHERE source.revision IS NOT NULL AND (node.createdSequence > $after OR source.id > $afterSource)
  WITH DISTINCT source, COLLECT {
    MATCH (set:ChangeSet)
    USING INDEX set:ChangeSet(to)
    WHERE set.to >= source.revision
    RETURN set.batchId
    ORDER BY set.to
    LIMIT 1
  }[0] AS batch
  WHERE batch IS NULL OR batch <> $batch
  RETURN source.id AS source
}
RETURN node.id, source, node.createdSequence
ORDER BY node.createdSequence, source
LIMIT toInteger($count)
