// All regulatory actions in the order of recorded at, latest first.
MATCH (node:RegulatoryAction)
WHERE node.recordedKey > $from AND node.recordedKey < $to
WITH node
ORDER BY node.recordedKey DESC
