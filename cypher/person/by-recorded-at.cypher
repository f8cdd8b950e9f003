// All people in the order of recorded at, latest first.
MATCH (node:Person)
WHERE node.recordedKey > $from AND node.recordedKey < $to
WITH node
ORDER BY node.recordedKey DESC
