// Takes the key of a request until the transaction ends, and tells what the request with this key gave: nothing where this is the first.
MERGE (request:IdempotentRequest {key: $key})
SET request.taken = true
RETURN request.arguments, request.result
