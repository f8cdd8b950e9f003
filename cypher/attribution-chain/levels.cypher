// The levels of the chain, outermost first, each with the words by which the level above passes it on.
UNWIND range(0, length(this.path)) AS depth
WITH {depth: depth, cue: CASE WHEN depth > 0 THEN relationships(this.path)[depth - 1].cue END, statement: nodes(this.path)[depth]} AS node
ORDER BY node.depth
