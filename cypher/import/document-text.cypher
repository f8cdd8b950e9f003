// The text of the documents of the given ids, for checking spans; a document without a text, or an unknown id, yields no row.
UNWIND $ids AS id
MATCH (document:Document&Node {id: id})
WHERE document.text IS NOT NULL
RETURN id, document.text
