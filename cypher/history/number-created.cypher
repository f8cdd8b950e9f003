// Numbers the nodes that are stored at these places, from the given sequence on; those that do not say when they were recorded were at the instant. Returns how many there were.
UNWIND range(0, size($places) - 1) AS index
MATCH (node)
WHERE id(node) = $places[index]
SET
  node.createdSequence = $from + index,
  node.revision = $from + index,
  node.recordedAt = coalesce(node.recordedAt, $recordedAt),
  node.recordedKey = coalesce(node.recordedKey, $recordedAt + '\t' + node.id)
RETURN count(node)
