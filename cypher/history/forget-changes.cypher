// Takes from the log what was noted after a change, and creations that stand on their nodes again. Returns how much that was.
CALL () {
  MATCH (change:Change)
  USING INDEX change:Change(sequence)
  WHERE change.sequence > $last
  RETURN change
UNION
  UNWIND $created AS sequence
  MATCH (change:Change {sequence: sequence, kind: 'CREATED'})
  RETURN change
}
DELETE change
RETURN count(*)
