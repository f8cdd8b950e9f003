MATCH (actor:Node {id: $actor})<-[about:ABOUT]-(statement:Statement)
WITH actor, about, statement
ORDER BY statement.saidOnKey DESC
LIMIT $first
RETURN
  actor.name AS name,
  collect(statement {
    .id, .text, .speechAct, .saidOn,
    stance: about.stance,
    assertedBy: [(statement)-[by:ASSERTED_BY]->(speaker:Actor) | {via: by.via, capacity: by.capacity, name: speaker.name}],
    expresses: [(statement)-[expresses:EXPRESSES]->(claim:Claim) | {polarity: expresses.polarity, text: claim.text}],
    foundIn: [(statement)-[:FOUND_IN]->(document:Document) | {
      title: document.title,
      publishedBy: [(document)-[:PUBLISHED_BY]->(publisher:Actor) | {name: publisher.name}]
    }]
  }) AS statementsAbout
