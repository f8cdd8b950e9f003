// What happened to records after a change of each, in order: the record, the number, and what it was before, null where there was none. A record without a later change yields no row.
UNWIND $rows AS row
CALL (row) {
  MATCH (created:Node {id: row.id})
  USING INDEX SEEK created:Node(id)
  WHERE created.createdSequence > row.sequence
  RETURN created.createdSequence AS sequence, null AS before
UNION ALL
  WITH row
  MATCH (change:Change)
  USING INDEX SEEK change:Change(subjectId, sequence)
  WHERE change.subjectId = row.id AND change.sequence > row.sequence
  RETURN change.sequence AS sequence, change.before AS before
}
RETURN row.id, sequence, before
ORDER BY row.id, sequence
