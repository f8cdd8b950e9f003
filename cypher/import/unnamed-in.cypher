// The unnamed sources that are quoted in the given documents; a document without any yields no row.
UNWIND $ids AS id
MATCH (:Document&Node {id: id})<-[:FOUND_IN]-(:Statement)-[:ASSERTED_BY]->(source:Group&Node)
WHERE source.anonymity = 'UNNAMED'
RETURN DISTINCT source.id
ORDER BY source.id
