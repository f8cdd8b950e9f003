MATCH (:Node {id: $actor})<-[:ABOUT]-(statement:Statement {speechAct: 'ACCUSE'})
WITH statement
ORDER BY statement.saidOnKey DESC
WITH collect(statement) AS statements
RETURN
  size(statements) AS totalCount,
  [statement IN statements[..$first] | statement {
    .id, .text, .saidOn,
    assertedBy: [(statement)-[:ASSERTED_BY]->(speaker:Actor) | {name: speaker.name}],
    expresses: [(statement)-[expresses:EXPRESSES]->(claim:Claim) | {polarity: expresses.polarity, text: claim.text}]
  }] AS items
