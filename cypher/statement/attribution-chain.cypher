// How the statement reached its readers: a row for each document and each outermost report in it; a statement that stands nowhere begins with whoever reports it.
MATCH path = (outermost:Statement)-[:REPORTS*0..16]->(this)
OPTIONAL MATCH (outermost)-[:FOUND_IN {order: 0}]->(document:Document)
WITH path, outermost, document
WHERE CASE
  WHEN document IS NULL THEN NOT EXISTS { (outermost)<-[:REPORTS]-() }
  ELSE NOT EXISTS { (outermost)<-[:REPORTS]-(:Statement)-[:FOUND_IN]->(document) }
END
WITH {path: path, document: document, key: coalesce(document.publishedOnKey, '') + '\t' + outermost.saidOnKey, route: [step IN nodes(path) | step.id]} AS node
ORDER BY node.key, node.route
