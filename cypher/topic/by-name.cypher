// All topics in the order of name.
MATCH (node:Topic)
WHERE node.nameKey > $from AND node.nameKey < $to
WITH node
ORDER BY node.nameKey
