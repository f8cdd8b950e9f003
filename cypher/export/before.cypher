// What records were before changes, by the numbers of the changes: the number, the text of the record, its two numbers in the log, and what an import said of it where others had changed it; an unknown number yields no row.
UNWIND $sequences AS sequence
MATCH (change:Change {sequence: sequence})
RETURN sequence, change.before, change.revision, change.createdSequence, change.imported
