// Nodes without an instant of recording, or with another key than follows from it: the id, the instant and the key.
MATCH (node:Node)
WHERE NOT coalesce(node.recordedAt =~ '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z', false)
  OR NOT coalesce(node.recordedKey = node.recordedAt + '\t' + node.id, false)
RETURN node.id, node.recordedAt, node.recordedKey
