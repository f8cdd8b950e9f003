// All regulatory actions in the order of first event on, latest first.
MATCH (node:RegulatoryAction)
WHERE node.firstEventOnKey > $from AND node.firstEventOnKey < $to
WITH node
ORDER BY node.firstEventOnKey DESC
