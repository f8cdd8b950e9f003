// Evidence whose words do not stand where it says in the text of its document, in code points: the id, the id of the document, the words, and what stands there. A document without a text yields no row.
MATCH (:Statement&Node)-[edge:FOUND_IN]->(document:Document)
WHERE document.text IS NOT NULL
  AND edge.end - edge.start = size(edge.exact)
  AND edge.start >= 0
WITH edge, document, substring(document.text, edge.start, edge.end - edge.start) AS there
WHERE there <> edge.exact
RETURN edge.id, document.id, edge.exact, there
