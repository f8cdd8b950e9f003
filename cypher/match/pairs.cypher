// The two actors of each pair, in the order of the pairs; a pair of which one is gone yields no row.
UNWIND $pairs AS pair
MATCH (one:Actor&Node {id: pair.one})
MATCH (other:Actor&Node {id: pair.other})
WITH {one: one, other: other, place: pair.place} AS node
ORDER BY node.place
