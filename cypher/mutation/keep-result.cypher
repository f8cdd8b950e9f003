// Keeps what a request gave, for the next one with the same key, and the number of the last change that it made or can have seen. Returns one row.
MATCH (request:IdempotentRequest {key: $key})
SET
  request.arguments = $arguments,
  request.result = $result,
  request.sequence = coalesce(COLLECT {
    MATCH (counter:ChangeCounter {id: 'changes'})
    RETURN counter.last
  }[0], 0)
RETURN count(request)
