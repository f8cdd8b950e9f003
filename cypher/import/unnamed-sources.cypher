// Which of the given actors are unnamed sources that are quoted in more than one document, wire copies apart, with the documents. Others yield no row.
UNWIND $ids AS id
MATCH (source:Group&Node {id: id})
WHERE source.anonymity = 'UNNAMED'
MATCH (source)<-[:ASSERTED_BY]-(:Statement)-[:FOUND_IN]->(document:Document)
WHERE NOT EXISTS { (document)-[:SYNDICATED_FROM]->(:Document) }
WITH source, document.id AS document
ORDER BY document
WITH source, collect(DISTINCT document) AS documents
WHERE size(documents) > 1
RETURN source.id, documents
ORDER BY source.id
