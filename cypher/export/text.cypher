// The text of one document, however long; no row if it has none, or is unknown.
MATCH (document:Document&Node {id: $id})
WHERE document.text IS NOT NULL
RETURN document.text
