// What was recorded before there was a log counts as one set of changes, made at the latest of its instants; an empty database gets none.
MATCH (node:Node)
WHERE NOT node:ActionEvent AND node.createdSequence IS NULL
WITH node
ORDER BY node.recordedKey
WITH collect(node) AS nodes, max(node.recordedAt) AS recordedAt
WHERE size(nodes) > 0
MERGE (counter:ChangeCounter {id: 'changes'})
SET counter.last = size(nodes), counter.recordedAt = recordedAt
CREATE (set:ChangeSet {from: 1, to: size(nodes), recordedAt: recordedAt, verb: 'import', authorId: 'claimgraph', authorName: 'Claimgraph'})
WITH nodes
UNWIND range(0, size(nodes) - 1) AS place
WITH nodes[place] AS node, place + 1 AS sequence
SET node.createdSequence = sequence, node.revision = sequence;
