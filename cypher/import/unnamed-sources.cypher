// Which unnamed sources are quoted in more than one document, wire copies apart, with the documents: among those in the batch and those who make its statements. Others yield no row.
UNWIND $ids AS id
MATCH (node:Node {id: id})
CALL (node) {
  MATCH (node:Statement)-[:ASSERTED_BY]->(source:Group {anonymity: 'UNNAMED'})
  RETURN source
UNION
  WITH node AS source
  WHERE source:Group AND source.anonymity = 'UNNAMED'
  RETURN source
}
WITH DISTINCT source
MATCH (source)<-[:ASSERTED_BY]-(:Statement)-[:FOUND_IN]->(document:Document)
WHERE NOT EXISTS { (document)-[:SYNDICATED_FROM]->(:Document) }
WITH source, document.id AS document
ORDER BY document
WITH source, collect(DISTINCT document) AS documents
WHERE size(documents) > 1
RETURN source.id, documents
ORDER BY source.id
