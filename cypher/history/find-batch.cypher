// An import: which one it takes back, whether it has come to its end, and which ones take it back, first one first; an unknown name yields no row.
MATCH (batch:ImportBatch {id: $id})
RETURN
  batch.undoes,
  batch.finished IS NOT NULL,
  COLLECT {
    MATCH (undo:ImportBatch {undoes: batch.id})
    RETURN [undo.id, undo.finished IS NOT NULL, EXISTS { (:ImportBatch {undoes: undo.id}) }]
    ORDER BY undo.startedKey
  }
