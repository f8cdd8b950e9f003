CALL db.index.fulltext.queryNodes('word_search', $text) YIELD node AS statement, score
WHERE statement:Statement AND statement.speechAct = 'ACCUSE'
WITH statement, score
ORDER BY score DESC, statement.id DESC
LIMIT $first
RETURN collect(statement {
  .id, .text, .saidOn,
  assertedBy: [(statement)-[:ASSERTED_BY]->(speaker:Actor) | {name: speaker.name}]
}) AS items
