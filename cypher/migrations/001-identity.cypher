// Every node has one id, unique across all types, and every outside identifier stands once.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (identifier:Identifier) REQUIRE identifier.key IS UNIQUE;
