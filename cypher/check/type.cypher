// Nodes whose labels are not exactly those of one type of the model: the id, and their labels. Nodes of no kind that the model knows yield no row.
MATCH (node)
WITH node, [label IN labels(node) WHERE label IN $known] AS found
WHERE size(found) > 0
  AND NOT any(expected IN $types WHERE size(expected) = size(found) AND all(label IN expected WHERE label IN found))
RETURN node.id, found
