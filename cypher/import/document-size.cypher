// How long the texts of the documents of the given ids are, in code points, for reading them a few at a time; a document without a text, or an unknown id, yields no row.
UNWIND $ids AS id
MATCH (document:Document&Node {id: id})
WHERE document.text IS NOT NULL
RETURN id, size(document.text)
