// Unnamed sources that are quoted in more than one document, wire copies apart: the id, and the ids of the documents.
MATCH (source:Group&Node {anonymity: 'UNNAMED'})
WITH source, COLLECT {
  MATCH (source)<-[:ASSERTED_BY]-(:Statement)-[:FOUND_IN]->(document:Document)
  WHERE NOT EXISTS { (document)-[:SYNDICATED_FROM]->(:Document) }
  WITH DISTINCT document.id AS id
  RETURN id
  ORDER BY id
} AS documents
WHERE size(documents) > 1
RETURN source.id, documents
