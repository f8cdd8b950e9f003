// The sort key of every node that is sorted by a text or a date, to be judged: the id, the type, the key, the text, and the day.
MATCH (node:Node)
WITH node, labels(node) AS labels
UNWIND [rule IN $keys WHERE rule.label IN labels] AS rule
RETURN node.id, rule.label, node[rule.key], node[rule.of], node[rule.of + 'Earliest']
