// The id of every node, to be judged.
MATCH (node:Node)
RETURN node.id
