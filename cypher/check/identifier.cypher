// Identifiers that no actor has, or whose key does not follow from scheme and value, or whose scheme is not written as schemes are: the key, the scheme, the value, and whether an actor has it.
MATCH (identifier:Identifier)
WITH identifier, EXISTS { (:Actor)-[:IDENTIFIED_BY]->(identifier) } AS isOwned
WHERE NOT isOwned
  OR NOT coalesce(identifier.key = identifier.scheme + '\t' + identifier.value, false)
  OR NOT identifier.scheme =~ '[a-z0-9][a-z0-9.-]*'
RETURN identifier.key, identifier.scheme, identifier.value, isOwned
