MATCH (statement:Statement)-[about:ABOUT]->()
USING INDEX about:ABOUT(targetId, statementKey)
WHERE about.targetId = $actor AND about.statementKey > ''
WITH about, statement
ORDER BY about.targetId DESC, about.statementKey DESC
LIMIT $first
WITH collect(statement {
  .id, .text, .speechAct, .saidOn,
  stance: about.stance,
  assertedBy: [(statement)-[by:ASSERTED_BY]->(speaker:Actor) | {via: by.via, capacity: by.capacity, name: speaker.name}],
  expresses: [(statement)-[expresses:EXPRESSES]->(claim:Claim) | {polarity: expresses.polarity, text: claim.text}],
  foundIn: [(statement)-[:FOUND_IN]->(document:Document) | {
    title: document.title,
    publishedBy: [(document)-[:PUBLISHED_BY]->(publisher:Actor) | {name: publisher.name}]
  }]
}) AS statementsAbout
MATCH (actor:Node {id: $actor})
RETURN actor.name AS name, statementsAbout
