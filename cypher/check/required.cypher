// Nodes that lack what their type requires: the id, and the name of the property, a row for each.
MATCH (node:Node)
WITH node, labels(node) AS labels
UNWIND [rule IN $required WHERE rule.label IN labels AND node[rule.name] IS NULL | rule.name] AS name
RETURN node.id, name
