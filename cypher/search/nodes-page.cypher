// What search/nodes yields, as far as a page needs it; only where the best ten thousand of each index do not fill the page all are looked at.
// What scores as low as the last of the ten thousand waits until then: there may be more of it.
CALL () {
WITH CASE WHEN $maxReads < 10000 THEN $maxReads ELSE 10000 END AS most
UNWIND $queries AS search
CALL db.index.fulltext.queryNodes(search.index, search.words, {limit: most}) YIELD `node` AS found, score
WITH most, search, collect([found, score]) AS best
RETURN collect(best) AS lists, coalesce(max(CASE WHEN size(best) = most THEN toInteger(best[-1][1] * 1000000) END), -1) AS least
}
WITH least, COLLECT {
UNWIND lists AS best
UNWIND best AS row
WITH row[0] AS node, row[1] AS score
WHERE toInteger(score * 1000000) > least AND ($condition)
WITH node, score
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
WITH node, {score: score, key: right('000000000000' + toString(toInteger(score * 1000000)), 12) + '\t' + node.id} AS edge
WHERE edge.key > $from AND edge.key < $to
WITH edge, node
ORDER BY edge.key DESC
LIMIT $limit
RETURN [edge, node]
} AS page
CALL (least, page) {
WITH page
WHERE least < 0 OR size(page) = $limit
UNWIND page AS row
RETURN row[0] AS edge, row[1] AS node
UNION ALL
WITH page
WHERE least >= 0 AND size(page) < $limit
UNWIND $queries AS search
CALL db.index.fulltext.queryNodes(search.index, search.words, {limit: $maxReads}) YIELD `node` AS node, score
WHERE $condition
WITH node, score
WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
RETURN {score: score, key: right('000000000000' + toString(toInteger(score * 1000000)), 12) + '\t' + node.id} AS edge, node
}
WITH edge, node
WHERE edge.key > $from AND edge.key < $to
WITH edge, node
ORDER BY edge.key DESC
