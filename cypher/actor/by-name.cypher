// All actors in the order of name.
MATCH (node:Actor)
WHERE node.nameKey > $from AND node.nameKey < $to
WITH node
ORDER BY node.nameKey
