// Actors in the order of names from a key on, at most so many, with what they are compared by. Groups of unnamed sources are never among them.
MATCH (actor:Actor)
USING INDEX actor:Actor(nameKey)
WHERE actor.nameKey >= $from
  AND ($label IS NULL OR $label IN labels(actor))
  AND coalesce(actor.anonymity, '') <> 'UNNAMED'
WITH actor
ORDER BY actor.nameKey
LIMIT $count
RETURN
  actor {
    .id, .name, .aliases, .country, .kind, key: actor.nameKey, labels: labels(actor),
    identifiers: COLLECT {
      MATCH (actor)-[:IDENTIFIED_BY]->(identifier:Identifier)
      RETURN {scheme: identifier.scheme, value: identifier.value}
      ORDER BY identifier.key
    }
  }
ORDER BY actor.key
