// All imports, the one that began last first.
MATCH (node:ImportBatch)
WHERE node.startedKey > $from AND node.startedKey < $to
WITH node
ORDER BY node.startedKey DESC
