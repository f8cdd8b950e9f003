// All statements in the order of said on, latest first.
MATCH (node:Statement)
WHERE node.saidOnKey > $from AND node.saidOnKey < $to
WITH node
ORDER BY node.saidOnKey DESC
