// Who affirms, denies or questions the claim, by polarity and name, with the statements, newest first; a claim that nobody voiced yields no row.
MATCH (this)<-[expressed:EXPRESSES]-(statement:Statement)-[:ASSERTED_BY]->(actor:Actor)
WITH actor, expressed.polarity AS polarity, statement
ORDER BY statement.saidOnKey DESC
WITH actor, polarity, collect(statement) AS statements, min(statement.saidOnEarliest) AS firstOn, max(statement.saidOnLatest) AS lastOn
WITH {id: this.id + ':' + polarity + ':' + actor.id, polarity: polarity, actor: actor, statements: statements, count: size(statements), firstOn: firstOn, lastOn: lastOn, key: actor.nameKey} AS node
ORDER BY node.polarity, node.key
