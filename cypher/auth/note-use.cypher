// Notes that a token was used in the hour, unless that or a later hour is noted already; does nothing for an unknown id.
MATCH (token:AccessToken {id: $id})
USING INDEX SEEK token:AccessToken(id)
WHERE token.lastUsedAt IS NULL OR token.lastUsedAt < $hour
SET token.lastUsedAt = $hour
