// All events of regulatory actions in the order of on, latest first.
MATCH (node:ActionEvent)
WHERE node.onKey > $from AND node.onKey < $to
WITH node
ORDER BY node.onKey DESC
