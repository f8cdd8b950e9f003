// For each of $actors, who publishes the documents that it wrote or in which its newest $window statements are found, and who wrote or is quoted in the newest $documents that it publishes: each neighbour with a key and the ids between. Of each document the newest $onward statements are read; a document with more is named.
UNWIND $search.actors AS actor
CALL (actor) {
  MATCH (statement)-[edge:ASSERTED_BY]->()
  USING INDEX SEEK edge:ASSERTED_BY(targetId, statementKey)
  WHERE edge.targetId = actor AND edge.statementKey > '' AND edge.statementKey < $search.before
  WITH statement, edge
  ORDER BY edge.targetId DESC, edge.statementKey DESC
  LIMIT $search.window + 1
  WITH collect([statement, edge.statementKey]) AS read
  CALL (read) {
    UNWIND read[..$search.window] AS one
    WITH one[0] AS statement, one[1] AS key
    WHERE $search.earliest IS NULL OR (
      coalesce(statement.saidOnEarliest, statement.saidOnLatest) IS NOT NULL
      AND coalesce(statement.saidOnEarliest, $search.earliest) <= $search.latest
      AND coalesce(statement.saidOnLatest, $search.latest) >= $search.earliest
    )
    MATCH (statement)-[:FOUND_IN {order: 0}]->(document)-[other:PUBLISHED_BY]->()
    RETURN collect([other.targetId, key, [split(key, '\t')[-1], document.id]]) AS ties
  }
  RETURN size(read) > $search.window AS cut, ties, [] AS busy
  UNION ALL
  MATCH (document)-[edge:AUTHORED_BY]->()
  USING INDEX SEEK edge:AUTHORED_BY(targetId, documentKey)
  WHERE edge.targetId = actor AND edge.documentKey > '' AND edge.documentKey < $search.before
  WITH document, edge
  ORDER BY edge.targetId DESC, edge.documentKey DESC
  LIMIT $search.window + 1
  WITH collect([document, edge.documentKey]) AS read
  CALL (read) {
    UNWIND read[..$search.window] AS one
    WITH one[0] AS document, one[1] AS key
    WHERE $search.earliest IS NULL OR (
      coalesce(document.publishedOnEarliest, document.publishedOnLatest) IS NOT NULL
      AND coalesce(document.publishedOnEarliest, $search.earliest) <= $search.latest
      AND coalesce(document.publishedOnLatest, $search.latest) >= $search.earliest
    )
    MATCH (document)-[other:PUBLISHED_BY]->()
    RETURN collect([other.targetId, key, [split(key, '\t')[-1]]]) AS ties
  }
  RETURN size(read) > $search.window AS cut, ties, [] AS busy
  UNION ALL
  MATCH (document)-[edge:PUBLISHED_BY]->()
  USING INDEX SEEK edge:PUBLISHED_BY(targetId, documentKey)
  WHERE edge.targetId = actor AND edge.documentKey > '' AND edge.documentKey < $search.until
  WITH document, edge
  ORDER BY edge.targetId DESC, edge.documentKey DESC
  LIMIT $search.documents + 1
  WITH collect([document, edge.documentKey]) AS read
  CALL (read) {
    UNWIND read[..$search.documents] AS one
    WITH one[0] AS document, one[1] AS key
    CALL (document, key) {
      WITH document, key
      WHERE $search.earliest IS NULL OR (
        coalesce(document.publishedOnEarliest, document.publishedOnLatest) IS NOT NULL
        AND coalesce(document.publishedOnEarliest, $search.earliest) <= $search.latest
        AND coalesce(document.publishedOnLatest, $search.latest) >= $search.earliest
      )
      MATCH (document)-[other:AUTHORED_BY]->()
      RETURN [other.targetId, key, [split(key, '\t')[-1]]] AS tie
      UNION ALL
      MATCH (statement)-[found:FOUND_IN]->()
      USING INDEX SEEK found:FOUND_IN(targetId, statementKey)
      WHERE found.targetId = document.id AND found.statementKey > '' AND found.statementKey < $search.before
      WITH statement, found
      ORDER BY found.targetId DESC, found.statementKey DESC
      LIMIT $search.onward
      WITH statement, found
      WHERE found.order = 0 AND ($search.earliest IS NULL OR (
        coalesce(statement.saidOnEarliest, statement.saidOnLatest) IS NOT NULL
        AND coalesce(statement.saidOnEarliest, $search.earliest) <= $search.latest
        AND coalesce(statement.saidOnLatest, $search.latest) >= $search.earliest
      ))
      MATCH (statement)-[other:ASSERTED_BY]->()
      RETURN [other.targetId, found.statementKey, [split(found.statementKey, '\t')[-1], split(key, '\t')[-1]]] AS tie
    }
    RETURN collect(tie) AS ties
  }
  RETURN size(read) > $search.documents AS cut, ties, [one IN read WHERE COUNT { WITH one[0] AS document MATCH (document)<--() } > $search.onward | split(one[1], '\t')[-1]] AS busy
}
RETURN actor, [tie IN ties WHERE tie[0] <> actor] AS ties, cut, busy
