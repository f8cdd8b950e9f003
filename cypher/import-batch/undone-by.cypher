// The import that took back, last of all, the last set of changes of an import, if that does not stand; no row where it does.
WITH COLLECT {
  MATCH (set:ChangeSet)
  USING INDEX SEEK set:ChangeSet(batchId, to)
  WHERE set.batchId = this.id AND set.to > 0 AND (set.types IS NOT NULL OR set.undoes IS NOT NULL)
  RETURN set
  ORDER BY set.batchId DESC, set.to DESC
  LIMIT 1
}[0] AS own
WHERE own IS NOT NULL
WITH own, COLLECT {
  MATCH (later:ChangeSet)
  USING INDEX SEEK later:ChangeSet(undoes, to)
  WHERE later.undoes = coalesce(own.undoes, own.to) AND later.to > own.to
  RETURN later.batchId
  ORDER BY later.to
} AS later
WHERE own.undoes IS NOT NULL OR size(later) % 2 = 1
WITH CASE WHEN own.undoes IS NULL THEN later[-1] ELSE later[0] END AS id
MATCH (node:ImportBatch {id: id})
WITH node
ORDER BY node.id
