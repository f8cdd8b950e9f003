// Evidence whose parts do not go together: the id, the words, the start, the end, whether it has parts that want words, and how many entries there are for the document.
MATCH (statement:Statement&Node)-[edge:FOUND_IN]->(document:Document)
WITH
  edge,
  COUNT { (statement)-[:FOUND_IN]->(document) } AS entries,
  edge.prefix IS NOT NULL OR edge.suffix IS NOT NULL OR edge.part IS NOT NULL OR edge.start IS NOT NULL OR edge.end IS NOT NULL AS wantsWords
WHERE (edge.start IS NULL) <> (edge.end IS NULL)
  OR coalesce(edge.end <= edge.start, false)
  OR coalesce(size(edge.exact) <> edge.end - edge.start, false)
  OR edge.exact IS NULL AND (wantsWords OR entries > 1)
RETURN edge.id, edge.exact, edge.start, edge.end, wantsWords, entries
