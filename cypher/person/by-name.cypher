// All people in the order of name.
MATCH (node:Person)
WHERE node.nameKey > $from AND node.nameKey < $to
WITH node
ORDER BY node.nameKey
