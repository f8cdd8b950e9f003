// Keeps a new token if there has never been one, and gives its id; no rows where there is one, even a revoked one.
WITH $token AS first
WHERE NOT EXISTS { (:AccessToken) }
CREATE (token:AccessToken)
SET token = first
RETURN token.id
