// Whether no index holds more that meets the queries than may be read.
UNWIND [NOT EXISTS {
  UNWIND $queries AS search
  CALL db.index.fulltext.queryNodes(search.index, search.words, {skip: $maxReads, limit: 1}) YIELD `node` AS left
  RETURN left
}] AS node
WITH node
