// All claims in the order of recorded at, latest first.
MATCH (node:Claim)
WHERE node.recordedKey > $from AND node.recordedKey < $to
WITH node
ORDER BY node.recordedKey DESC
