// Revokes the tokens of the ids and gives each with its name and the instant, the first one where it was revoked before; no row for an unknown id.
UNWIND $ids AS id
MATCH (token:AccessToken {id: id})
USING INDEX SEEK token:AccessToken(id)
SET token.revokedBy = CASE WHEN token.revokedAt IS NULL THEN $revokedBy ELSE token.revokedBy END
SET token.revokedAt = coalesce(token.revokedAt, $revokedAt)
RETURN token.id, token.name, token.revokedAt
ORDER BY token.id
