// The import that an import takes back, or makes again; no row for one that does neither.
MATCH (node:ImportBatch {id: this.undoes})
ORDER BY node.id
