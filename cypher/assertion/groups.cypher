// The statements that meet the filter, rolled up: a row for each combination of values that occurs, most statements first; without any statement there is no row.
$matching
$groupBy
WITH group {.*, id: id, statements: members, statementCount: size(members), place: toString(9999999999 - size(members)) + '\t' + id} AS node
WHERE node.place > $from AND node.place < $to
WITH node
ORDER BY node.place
