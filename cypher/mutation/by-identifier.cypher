// The actors that have the given identifiers; an identifier that nobody has yields no row.
UNWIND $keys AS key
MATCH (:Identifier {key: key})<-[:IDENTIFIED_BY]-(actor:Actor)
RETURN key, actor.id
ORDER BY key, actor.id
