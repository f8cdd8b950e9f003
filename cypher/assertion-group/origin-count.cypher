// From how many independent origins the statements of the group come: each chain's inner end, by the earliest original it stands in, or itself where it stands in no document. `WITH DISTINCT` would hold the whole group once for each row.
UNWIND [COUNT {
  UNWIND COLLECT {
    UNWIND this.statements AS statement
    MATCH (statement)-[:REPORTS*0..16]->(innermost:Statement)
    WHERE NOT EXISTS { (innermost)-[:REPORTS]->() }
    RETURN DISTINCT innermost
  } AS innermost
  RETURN DISTINCT coalesce(COLLECT {
    MATCH (innermost)-[:FOUND_IN]->(:Document)-[:SYNDICATED_FROM*0..16]->(original:Document)
    WHERE NOT EXISTS { (original)-[:SYNDICATED_FROM]->() }
    RETURN original.id
    ORDER BY original.publishedOnKey
    LIMIT 1
  }[0], innermost.id) AS origin
}] AS node
WITH node
