// What records were before changes, by the numbers of the changes: the number, the text of the record, and its two numbers in the log; an unknown number yields no row.
UNWIND $sequences AS sequence
MATCH (change:Change {sequence: sequence})
RETURN sequence, change.before, change.revision, change.createdSequence
