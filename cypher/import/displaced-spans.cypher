// Evidence whose words do not stand in the given documents where it says, in code points: the ids of the document and the statement, the words, their start and end, and what stands there. A document without a text yields none.
UNWIND $ids AS id
MATCH (document:Document&Node {id: id})
WHERE document.text IS NOT NULL
WITH id, document, document.text AS text
MATCH (document)<-[edge:FOUND_IN]-(statement:Statement)
WHERE edge.start IS NOT NULL
WITH id, statement, edge, substring(text, edge.start, edge.end - edge.start) AS there
WHERE there <> edge.exact
RETURN id, statement.id, edge.exact, edge.start, edge.end, there
ORDER BY edge.id
