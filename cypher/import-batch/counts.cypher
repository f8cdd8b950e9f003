// How many records of each type an import made, altered and took away; a type of which it did nothing yields no row.
WITH COLLECT {
  MATCH (set:ChangeSet)
  USING INDEX SEEK set:ChangeSet(batchId, to)
  WHERE set.batchId = this.id AND set.to > 0 AND set.types IS NOT NULL
  UNWIND range(0, size(set.types) - 1) AS place
  RETURN {type: set.types[place], created: set.created[place], changed: set.changed[place], removed: set.removed[place]}
} AS counts
UNWIND COLLECT {
  UNWIND counts AS one
  RETURN DISTINCT one.type
} AS type
WITH type, [one IN counts WHERE one.type = type] AS own
WITH {
  type: type,
  created: reduce(sum = 0, one IN own | sum + one.created),
  changed: reduce(sum = 0, one IN own | sum + one.changed),
  removed: reduce(sum = 0, one IN own | sum + one.removed)
} AS node
ORDER BY node.type
