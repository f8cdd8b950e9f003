// Takes some nodes away that have no relationships any more, whatever they are; migrations stay. Returns how many.
MATCH (node)
WHERE NOT node:Migration AND NOT node:MigrationLock
WITH node
LIMIT $count
DELETE node
RETURN count(*)
