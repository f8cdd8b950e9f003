// The actors that a name or an identifier may mean, by name: those that hold most of its words, those whose words begin with the letters of an acronym, and those with an identifier. A group of unnamed sources is never among them; without a candidate there is no row.
CALL () {
  UNWIND $parts AS part
  CALL db.index.fulltext.queryNodes('name_search', part.words, {limit: 500}) YIELD `node` AS candidate, score
  WITH candidate, sum(part.weight) AS covered, sum(score) AS score
  WHERE ($label IS NULL OR $label IN labels(candidate)) AND coalesce(candidate.anonymity, '') <> 'UNNAMED'
  WITH candidate, covered, score
  ORDER BY covered * score DESC, candidate.id
  LIMIT 50
  RETURN candidate
  UNION
  UNWIND $acronyms AS acronym
  MATCH (candidate:Actor)
  WHERE candidate.nameKey STARTS WITH acronym.first AND candidate.nameKey =~ acronym.pattern
    AND ($label IS NULL OR $label IN labels(candidate)) AND coalesce(candidate.anonymity, '') <> 'UNNAMED'
  RETURN candidate
  ORDER BY candidate.nameKey
  LIMIT 40
  UNION
  UNWIND $keys AS key
  MATCH (candidate:Actor)-[:IDENTIFIED_BY]->(:Identifier {key: key})
  WHERE ($label IS NULL OR $label IN labels(candidate)) AND coalesce(candidate.anonymity, '') <> 'UNNAMED'
  RETURN candidate
}
WITH {
  actor: candidate, id: candidate.id, key: candidate.nameKey,
  name: candidate.name, aliases: candidate.aliases, country: candidate.country, kind: candidate.kind,
  identifiers: COLLECT {
    MATCH (candidate)-[:IDENTIFIED_BY]->(identifier:Identifier)
    RETURN {scheme: identifier.scheme, value: identifier.value}
    ORDER BY identifier.key
  }
} AS node
ORDER BY node.key
