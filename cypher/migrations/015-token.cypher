// A token is found by the hash of its secret, and named by its id.
CREATE CONSTRAINT access_token_hash IF NOT EXISTS FOR (token:AccessToken) REQUIRE token.hash IS UNIQUE;
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (token:AccessToken) REQUIRE token.id IS UNIQUE;
