// The requests with a key that were done up to a change, with what they gave, in the order of their keys. One that says no number was done before there were numbers.
MATCH (request:IdempotentRequest)
USING INDEX request:IdempotentRequest(key)
WHERE request.key > '' AND coalesce(request.sequence, 0) <= $moment
RETURN properties(request)
ORDER BY request.key
