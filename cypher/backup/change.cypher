// What the log keeps of the changes up to a change, in order; long texts of records are left out and marked. A creation stands here only where the record was gone by then: as long as there is one, it stands on the node.
MATCH (change:Change)
USING INDEX change:Change(sequence)
WHERE 0 < change.sequence <= $moment
  AND (change.kind <> 'CREATED' OR EXISTS {
    MATCH (removal:Change {subjectId: change.subjectId})
    WHERE change.sequence < removal.sequence <= $moment
      AND removal.kind = 'REMOVED'
      AND removal.createdSequence = change.sequence
  })
RETURN
  change {
    .*,
    before: CASE WHEN size(change.before) <= $longest THEN change.before END,
    imported: CASE WHEN size(change.imported) <= $longest THEN change.imported END
  },
  coalesce(size(change.before) > $longest, false) OR coalesce(size(change.imported) > $longest, false)
ORDER BY change.sequence
