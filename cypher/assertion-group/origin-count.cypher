// From how many independent origins the statements of the group come: the inner ends of their chains, where those that stand only in copies add the originals that the others do not stand in.
UNWIND [COLLECT {
  UNWIND this.statements AS statement
  MATCH (statement)-[:REPORTS*0..16]->(origin:Statement)
  WHERE NOT EXISTS { (origin)-[:REPORTS]->() }
  RETURN DISTINCT origin
}] AS origins
WITH origins, [origin IN origins WHERE
  NOT EXISTS { (origin)-[:FOUND_IN]->(:Document)-[:SYNDICATED_FROM]->() }
  OR EXISTS { (origin)-[:FOUND_IN]->(document:Document) WHERE NOT EXISTS { (document)-[:SYNDICATED_FROM]->() } }
] AS independent
UNWIND [size(independent) + COUNT {
  UNWIND origins AS origin
  WITH origin
  WHERE NOT origin IN independent
  MATCH (origin)-[:FOUND_IN]->(:Document)-[:SYNDICATED_FROM*1..8]->(original:Document)
  WHERE NOT EXISTS { (original)-[:SYNDICATED_FROM]->() }
  WITH DISTINCT original
  WHERE NOT EXISTS { (original)<-[:FOUND_IN]-(known:Statement) WHERE known IN independent }
  RETURN original
}] AS node
