MATCH (statement:Node {id: $statement})
RETURN
  statement.id AS id,
  statement.text AS text,
  statement.speechAct AS speechAct,
  statement.saidOn AS saidOn,
  statement.confidence AS confidence,
  [(statement)-[by:ASSERTED_BY]->(speaker:Actor) | {via: by.via, capacity: by.capacity, name: speaker.name}] AS assertedBy,
  [(statement)-[:ON_BEHALF_OF]->(principal:Actor) | {name: principal.name}] AS onBehalfOf,
  [(statement)-[about:ABOUT]->(subject) | {
    stance: about.stance, relation: about.relation, id: subject.id, name: subject.name, title: subject.title
  }] AS about,
  [(statement)-[expresses:EXPRESSES]->(claim:Claim) | {
    polarity: expresses.polarity, certainty: expresses.certainty, text: claim.text
  }] AS expresses,
  [(statement)-[reports:REPORTS]->(told:Statement) | {cue: reports.cue, id: told.id, text: told.text}] AS reports,
  [(statement)<-[reports:REPORTS]-(teller:Statement) | {cue: reports.cue, id: teller.id, text: teller.text}][..10] AS reportedBy,
  [(statement)-[responds:RESPONDS_TO]->(other:Statement) | {basis: responds.basis, id: other.id, text: other.text}] AS respondsTo,
  [(statement)-[found:FOUND_IN]->(document:Document) | {
    exact: found.exact,
    part: found.part,
    title: document.title,
    publishedBy: [(document)-[:PUBLISHED_BY]->(publisher:Actor) | {name: publisher.name}]
  }] AS foundIn,
  [(statement)-[:HAS_TOPIC]->(topic:Topic) | {name: topic.name}] AS topics
