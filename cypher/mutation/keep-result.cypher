// Keeps what a request gave, for the next one with the same key. Returns one row.
MATCH (request:IdempotentRequest {key: $key})
SET request.arguments = $arguments, request.result = $result
RETURN count(request)
