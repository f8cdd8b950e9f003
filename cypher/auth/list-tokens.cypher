// Every token there has been, oldest first, without the hashes; no rows where there is none.
MATCH (token:AccessToken)
RETURN token.id, token.name, token.scope, token.createdAt, token.createdBy, token.expiresAt, token.lastUsedAt, token.revokedAt, token.revokedBy
ORDER BY token.createdAt, token.id
