// In how many periods something is placed by its earliest day.
CALL () {
$statements
RETURN matching.saidOnEarliest AS earliest
UNION ALL
$actionEvents
RETURN matching.onEarliest AS earliest
UNION ALL
$publications
RETURN matching.publishedOnEarliest AS earliest
}
WITH count(DISTINCT left(earliest, CASE $bucket WHEN 'DAY' THEN 10 WHEN 'MONTH' THEN 7 ELSE 4 END)) AS node
