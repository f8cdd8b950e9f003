// The actors to whom the action applies, by name, with what it limits; an action without a target yields no row.
MATCH (this)-[edge:APPLIES_TO]->(node:Actor)
WHERE node.nameKey > $from AND node.nameKey < $to
WITH edge, node
ORDER BY node.nameKey
