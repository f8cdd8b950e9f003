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
    }],
    attributionChain: [
      chain = (document:Document)<-[:FOUND_IN {order: 0}]-(outermost:Statement)-[:REPORTS*0..16]->(statement)
      WHERE NOT EXISTS { (outermost)<-[:REPORTS]-(:Statement)-[:FOUND_IN]->(document) } | {
        document: {title: document.title},
        levels: [depth IN range(0, length(chain) - 1) | {
          depth: depth,
          cue: relationships(chain)[depth].cue,
          statement: head([level IN [nodes(chain)[depth + 1]] | level {
            .id, .speechAct,
            assertedBy: [(level)-[:ASSERTED_BY]->(speaker:Actor) | {name: speaker.name}]
          }])
        }]
      }
    ]
  }) AS statementsAbout
