// What a record was after a change: the text of what it was before the next one, or what it holds now where there was none since; nothing where the change removed it.
WITH this
WHERE this.kind <> 'REMOVED'
WITH this, COLLECT {
  MATCH (next:Change)
  USING INDEX SEEK next:Change(subjectId, sequence)
  WHERE next.subjectId = this.subjectId AND next.sequence > this.sequence
  RETURN next.before
  ORDER BY next.subjectId, next.sequence
  LIMIT 1
}[0] AS before
WITH CASE
  WHEN before IS NOT NULL THEN [before]
  ELSE COLLECT {
    MATCH (now:Node {id: this.subjectId})
    RETURN [
      now.id,
      labels(now),
      properties(now),
      COLLECT {
        MATCH (now)-[edge]->(target:Node)
        RETURN [type(edge), target.id, properties(edge), CASE type(edge) WHEN 'HAS_EVENT' THEN properties(target) END]
      },
      COLLECT {
        MATCH (now)-[:IDENTIFIED_BY]->(identifier:Identifier)
        RETURN identifier.key
      }
    ]
  }[0]
END AS node
