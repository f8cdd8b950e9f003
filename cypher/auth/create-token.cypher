// Keeps a new token; fails where its id or hash is taken.
CREATE (token:AccessToken)
SET token = $token
