// Who affirms, denies or questions the claim, by polarity and name, with the statements, newest first; a claim that nobody voiced yields no row.
MATCH (this)<-[expressed:EXPRESSES]-(:Statement)-[:ASSERTED_BY]->(actor:Actor)
WITH DISTINCT actor, expressed.polarity AS polarity
WITH actor, polarity, COLLECT {
  MATCH (this)<-[:EXPRESSES {polarity: polarity}]-(statement:Statement)-[:ASSERTED_BY]->(actor)
  RETURN statement
  ORDER BY statement.saidOnKey DESC
} AS statements
WITH actor, polarity, statements,
  COLLECT {
    UNWIND statements AS statement
    WITH statement
    WHERE statement.saidOnEarliest IS NOT NULL
    RETURN statement.saidOnEarliest
    ORDER BY statement.saidOnEarliest
    LIMIT 1
  }[0] AS firstOn,
  COLLECT {
    UNWIND statements AS statement
    WITH statement
    WHERE statement.saidOnLatest IS NOT NULL
    RETURN statement.saidOnLatest
    ORDER BY statement.saidOnLatest DESC
    LIMIT 1
  }[0] AS lastOn
WITH {id: this.id + ':' + polarity + ':' + actor.id, polarity: polarity, actor: actor, statements: statements, count: size(statements), firstOn: firstOn, lastOn: lastOn, key: actor.nameKey} AS node
ORDER BY node.polarity, node.key
