// The periods in which something is placed by its earliest day, earliest first, with how much; empty periods yield no row.
CALL () {
$statements
RETURN matching.saidOnEarliest AS earliest, matching.saidOnLatest AS latest, 1 AS statement, 0 AS actionEvent, 0 AS publication
UNION ALL
$actionEvents
RETURN matching.onEarliest AS earliest, matching.onLatest AS latest, 0 AS statement, 1 AS actionEvent, 0 AS publication
UNION ALL
$publications
RETURN matching.publishedOnEarliest AS earliest, matching.publishedOnLatest AS latest, 0 AS statement, 0 AS actionEvent, 1 AS publication
}
WITH *, CASE $bucket WHEN 'DAY' THEN 10 WHEN 'MONTH' THEN 7 ELSE 4 END AS length
WITH left(earliest, length) AS period, count(*) AS count, sum(statement) AS statementCount, sum(actionEvent) AS actionEventCount, sum(publication) AS publicationCount,
  sum(CASE WHEN left(latest, length) = left(earliest, length) THEN 0 ELSE 1 END) AS spreadCount
WHERE period > coalesce($after, '')
WITH {period: period, count: count, statementCount: statementCount, actionEventCount: actionEventCount, publicationCount: publicationCount, spreadCount: spreadCount} AS node
ORDER BY node.period
LIMIT $first
WITH node
ORDER BY node.period
