// The number of the last change that was recorded, 0 before the first.
RETURN coalesce(COLLECT {
  MATCH (counter:ChangeCounter {id: 'changes'})
  RETURN counter.last
}[0], 0)
