// What was said, what happened to regulatory actions and what was published, by the earliest day of each; whatever has none is not among them.
CALL () {
$statements
RETURN matching AS item, 'STATEMENT' AS kind, matching.saidOnKey AS place, matching.saidOn AS on, matching.saidOnEarliest AS earliest, matching.saidOnLatest AS latest
UNION ALL
$actionEvents
RETURN matching AS item, 'ACTION_EVENT' AS kind, matching.onKey AS place, matching.on AS on, matching.onEarliest AS earliest, matching.onLatest AS latest
UNION ALL
$publications
RETURN matching AS item, 'PUBLICATION' AS kind, matching.publishedOnKey AS place, matching.publishedOn AS on, matching.publishedOnEarliest AS earliest, matching.publishedOnLatest AS latest
}
WITH {id: item.id, kind: kind, place: place, on: on, earliest: earliest, latest: latest, item: item,
  isApproximate: on CONTAINS '~' OR on CONTAINS '?' OR on CONTAINS '%',
  precision: CASE
    WHEN latest = earliest THEN 'DAY'
    WHEN left(latest, 7) = left(earliest, 7) THEN 'MONTH'
    WHEN left(latest, 4) = left(earliest, 4) THEN 'YEAR'
    ELSE 'LONGER'
  END} AS node
ORDER BY node.place
