// All groups in the order of name.
MATCH (node:Group)
WHERE node.nameKey > $from AND node.nameKey < $to
WITH node
ORDER BY node.nameKey
