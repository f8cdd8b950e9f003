// Statements whose phrases in one document are not numbered from 0 without a gap: their id, that of the document, and the numbers.
MATCH (statement:Statement&Node)
CALL (statement) {
  MATCH (statement)-[edge:FOUND_IN]->(document:Node)
  WITH document, edge.order AS place
  ORDER BY place
  RETURN document.id AS documentId, collect(place) AS places, count(*) AS phrases
}
WITH statement, documentId, places, phrases
WHERE places <> range(0, phrases - 1)
RETURN statement.id, documentId, places
