// All organisations in the order of name.
MATCH (node:Organisation)
WHERE node.nameKey > $from AND node.nameKey < $to
WITH node
ORDER BY node.nameKey
