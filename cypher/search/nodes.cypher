// The nodes that meet the queries of the full-text indexes and $condition, best first, of each index as many as may be read; a text without a word to look for yields no row.
UNWIND $queries AS search
CALL db.index.fulltext.queryNodes(search.index, search.words, {limit: $maxReads}) YIELD `node` AS node, score
WHERE $condition
WITH node, score
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
WITH node, {score: score, key: right('000000000000' + toString(toInteger(score * 1000000)), 12) + '\t' + node.id} AS edge
WHERE edge.key > $from AND edge.key < $to
WITH edge, node
ORDER BY edge.key DESC
