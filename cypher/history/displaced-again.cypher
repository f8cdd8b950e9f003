// Evidence, of statements that no set of an import made or changed from a number on, whose words do not stand in the given texts of documents where it says, in code points: the ids of the document and the statement, the words, their start and end, and what stands there; in order, and at most a number of rows.
UNWIND $rows AS row
MATCH (document:Document&Node {id: row.id})<-[edge:FOUND_IN]-(statement:Statement)
USING INDEX SEEK document:Node(id)
WHERE edge.start IS NOT NULL
WITH row.id AS id, statement, edge, substring(row.text, edge.start, edge.end - edge.start) AS there
WHERE there <> edge.exact AND NOT true IN COLLECT {
  CALL (statement) {
    RETURN statement.createdSequence AS sequence
  UNION ALL
    WITH statement
    MATCH (change:Change)
    USING INDEX SEEK change:Change(subjectId, sequence)
    WHERE change.subjectId = statement.id AND change.sequence >= $from
    RETURN change.sequence AS sequence
  }
  WITH sequence
  WHERE sequence >= $from
  RETURN COLLECT {
    MATCH (set:ChangeSet)
    USING INDEX set:ChangeSet(to)
    WHERE set.to >= sequence
    RETURN set.to
    ORDER BY set.to
    LIMIT 1
  }[0] IN $sets
}
RETURN id, statement.id, edge.exact, edge.start, edge.end, there
ORDER BY edge.id
LIMIT toInteger($count)
