// The periods in which something is placed by its earliest day, earliest first, with how much; empty periods yield no row. Whether a statement was retracted is looked at where `retractedCount` is among the fields asked. Of two properties that one clause takes of a node each is read twice: the days stand in a clause each.
CALL () {
$statements
WITH matching, matching.saidOnLatest AS latest
RETURN matching.saidOnEarliest AS earliest, latest, 1 AS statement, CASE WHEN 'retractedCount' IN $asked THEN matching.status END AS status, 0 AS actionEvent, 0 AS publication
UNION ALL
$actionEvents
WITH matching, matching.onLatest AS latest
RETURN matching.onEarliest AS earliest, latest, 0 AS statement, null AS status, 1 AS actionEvent, 0 AS publication
UNION ALL
$publications
WITH matching, matching.publishedOnLatest AS latest
RETURN matching.publishedOnEarliest AS earliest, latest, 0 AS statement, null AS status, 0 AS actionEvent, 1 AS publication
}
WITH *, CASE $bucket WHEN 'DAY' THEN 10 WHEN 'MONTH' THEN 7 ELSE 4 END AS length
WITH left(earliest, length) AS period, count(*) AS count, sum(statement) AS statementCount, sum(CASE status WHEN 'RETRACTED' THEN 1 ELSE 0 END) AS retractedCount, sum(actionEvent) AS actionEventCount, sum(publication) AS publicationCount,
  sum(CASE WHEN left(latest, length) = left(earliest, length) THEN 0 ELSE 1 END) AS spreadCount
WHERE period > coalesce($after, '')
WITH {period: period, count: count, statementCount: statementCount, retractedCount: retractedCount, actionEventCount: actionEventCount, publicationCount: publicationCount, spreadCount: spreadCount} AS node
ORDER BY node.period
LIMIT $first
WITH node
ORDER BY node.period
