// All groups in the order of recorded at, latest first.
MATCH (node:Group)
WHERE node.recordedKey > $from AND node.recordedKey < $to
WITH node
ORDER BY node.recordedKey DESC
