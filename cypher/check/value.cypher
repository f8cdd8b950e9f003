// The properties of every node, to be judged: the id, the labels, and the properties but the longest texts.
MATCH (node:Node)
RETURN node.id, labels(node), node {.*, text: CASE WHEN size(node.text) <= $longest THEN node.text END}
