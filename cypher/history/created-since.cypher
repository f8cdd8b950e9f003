// The records that are there now and were not at the time of a change, each with the number of its creation.
MATCH (node:Node)
USING INDEX node:Node(createdSequence)
WHERE node.createdSequence > $last
RETURN node.id, node.createdSequence
ORDER BY node.id
