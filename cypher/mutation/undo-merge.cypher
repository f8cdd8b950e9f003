// Lets a former id stand for nothing but itself any more. Returns how many times it stood for another.
MATCH (merge:ActorMerge {mergedId: $mergedId, undone: false})
SET merge.undone = true
RETURN count(merge)
