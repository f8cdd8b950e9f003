// How many actors were ever merged; the database keeps the number ready.
MATCH (merge:ActorMerge)
RETURN count(merge)
