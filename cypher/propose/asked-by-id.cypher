// The actors of some ids, also of former ones, with what they are compared by, the id that each was asked by, and whether it is a group of unnamed sources; an id that no actor carries yields no row.
UNWIND $ids AS id
WITH id, coalesce(COLLECT {
  MATCH (merge:ActorMerge {mergedId: id, undone: false})
  RETURN merge.into
}[0], id) AS present
MATCH (actor:Actor&Node {id: present})
RETURN
  actor {
    .id, .name, .aliases, .country, .kind, key: actor.nameKey, labels: labels(actor),
    identifiers: COLLECT {
      MATCH (actor)-[:IDENTIFIED_BY]->(identifier:Identifier)
      RETURN {scheme: identifier.scheme, value: identifier.value}
      ORDER BY identifier.key
    }
  },
  id,
  coalesce(actor.anonymity, '') = 'UNNAMED'
ORDER BY actor.key
