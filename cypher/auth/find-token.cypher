// The token whose secret has the hash, revoked and expired ones too; no rows where there is none.
MATCH (token:AccessToken {hash: $hash})
USING INDEX SEEK token:AccessToken(hash)
RETURN token.id, token.name, token.scope, token.expiresAt, token.revokedAt, token.lastUsedAt
