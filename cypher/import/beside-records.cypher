// What a database holds besides its migrations, with labels and properties, in no order; at most 1,001 nodes.
MATCH (node)
WHERE NOT node:Migration AND NOT node:MigrationLock
RETURN labels(node), properties(node)
LIMIT 1001
