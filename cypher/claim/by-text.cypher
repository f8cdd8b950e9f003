// All claims in the order of text.
MATCH (node:Claim)
WHERE node.textKey > $from AND node.textKey < $to
WITH node
ORDER BY node.textKey
