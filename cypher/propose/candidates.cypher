// For each of some actors, those that may be the same: of its type, those that hold most of its name, those whose words begin with the letters of an acronym, and those with an identifier of it. The id asked for, and what the other is compared by, in no order; without a candidate there is no row.
UNWIND $asked AS asked
CALL (asked) {
  UNWIND asked.parts AS part
  CALL db.index.fulltext.queryNodes('name_search', part.words, {limit: 200}) YIELD `node` AS candidate, score
  WITH candidate, sum(part.weight) AS covered, sum(score) AS score
  ORDER BY covered * score DESC, candidate.id
  LIMIT 50
  RETURN candidate
  UNION
  UNWIND asked.acronyms AS acronym
  MATCH (candidate:Actor)
  WHERE candidate.nameKey STARTS WITH acronym.first AND candidate.nameKey =~ acronym.pattern
  RETURN candidate
  ORDER BY candidate.nameKey
  LIMIT 40
  UNION
  UNWIND asked.keys AS key
  MATCH (candidate:Actor)-[:IDENTIFIED_BY]->(:Identifier {key: key})
  RETURN candidate
  ORDER BY candidate.nameKey
  LIMIT 50
}
WITH asked, candidate
WHERE candidate.id <> asked.id
  AND asked.label IN labels(candidate)
  AND coalesce(candidate.anonymity, '') <> 'UNNAMED'
RETURN
  asked.id,
  candidate {
    .id, .name, .aliases, .country, .kind, key: candidate.nameKey,
    identifiers: COLLECT {
      MATCH (candidate)-[:IDENTIFIED_BY]->(identifier:Identifier)
      RETURN {scheme: identifier.scheme, value: identifier.value}
      ORDER BY identifier.key
    }
  }
