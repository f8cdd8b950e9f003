// All documents in the order of published on, latest first.
MATCH (node:Document)
WHERE node.publishedOnKey > $from AND node.publishedOnKey < $to
WITH node
ORDER BY node.publishedOnKey DESC
