// A request that carries a key is done once.
CREATE CONSTRAINT idempotent_request_key IF NOT EXISTS FOR (request:IdempotentRequest) REQUIRE request.key IS UNIQUE;
