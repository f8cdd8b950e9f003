// The import of that name; no row if there is none.
MATCH (node:ImportBatch {id: $id})
ORDER BY node.id
