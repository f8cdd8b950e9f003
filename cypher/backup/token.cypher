// Every token there has been, with the hash of its secret, in the order of ids.
MATCH (token:AccessToken)
USING INDEX token:AccessToken(id)
WHERE token.id > ''
RETURN properties(token)
ORDER BY token.id
