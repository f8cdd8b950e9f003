// How many statements, events and documents meet the filter and have no earliest day.
CALL () {
$undatedStatements
RETURN 1 AS one
UNION ALL
$undatedActionEvents
RETURN 1 AS one
UNION ALL
$undatedPublications
RETURN 1 AS one
}
WITH count(one) AS node
