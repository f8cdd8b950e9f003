// Nodes with properties that the model does not know: the id, and their names.
MATCH (node:Node)
WITH node, labels(node) AS labels
WITH node, [name IN keys(node) WHERE NOT any(rule IN $known WHERE rule.label IN labels AND name IN rule.names)] AS names
WHERE size(names) > 0 AND any(rule IN $known WHERE rule.label IN labels(node))
RETURN node.id, names
