// Which of the given actors are unnamed sources that are quoted in more than one document, wire copies apart, with the statements that quote them and the document of each. Others yield no row.
UNWIND $ids AS id
MATCH (source:Group&Node {id: id})
WHERE source.anonymity = 'UNNAMED'
MATCH (source)<-[:ASSERTED_BY]-(statement:Statement)-[:FOUND_IN]->(document:Document)
WHERE NOT EXISTS { (document)-[:SYNDICATED_FROM]->(:Document) }
WITH DISTINCT source, document.id AS document, statement.id AS statement
ORDER BY document, statement
WITH source, collect([statement, document]) AS quotes, count(DISTINCT document) AS documents
WHERE documents > 1
RETURN source.id, quotes
ORDER BY source.id
