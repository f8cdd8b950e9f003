// How the statement reached its readers: a row for each outermost report and each document in which that stands; a statement that nobody reports is its own outermost level.
MATCH path = (outermost:Statement)-[:REPORTS*0..16]->(this)
WHERE NOT EXISTS { (outermost)<-[:REPORTS]-() }
OPTIONAL MATCH (outermost)-[found:FOUND_IN {order: 0}]->(document:Document)
WITH {path: path, document: document, key: coalesce(document.publishedOnKey, '') + '\t' + outermost.saidOnKey} AS node, [step IN nodes(path) | step.id] AS route
ORDER BY node.key, route
