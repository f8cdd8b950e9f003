// Gives the next so many actors after a sort key that have no list of aliases an empty one. Returns the sort key of the last of them, null where there was none.
MATCH (actor:Actor)
USING INDEX actor:Actor(nameKey)
WHERE actor.nameKey > $after AND actor.aliases IS NULL
WITH actor
ORDER BY actor.nameKey
LIMIT toInteger($count)
SET actor.aliases = []
RETURN max(actor.nameKey)
