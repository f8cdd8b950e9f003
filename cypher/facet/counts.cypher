// How many of what meets the filter have each value, for each field asked: most first, as many as asked; a row for each field.
$matching
$fields
WITH field, place, [one IN counts WHERE one.value IS NOT NULL] AS counts, [one IN counts WHERE one.value IS NULL | one.count] AS none
WITH {field: field, place: place, values: counts[..$size], valueCount: size(counts), leftOut: size(counts) - size(counts[..$size]), without: coalesce(none[0], 0)} AS node
ORDER BY node.place
