// The same claims as in claim/disputed where nothing is filtered, found by walking from the newest statement back: each claim at its latest statement that is opposed, so that a page costs the page.
MATCH (edge:Statement)
USING INDEX SEEK edge:Statement(saidOnKey)
WHERE edge.saidOnKey < $to AND edge.saidOnKey >= coalesce(split($from, '\t')[0] + '\t' + split($from, '\t')[1], '')
MATCH (edge)-[voice:EXPRESSES]->(node:Claim)
WHERE voice.polarity <> 'QUESTIONS'
WITH edge, node, [voice.polarity, CASE voice.polarity WHEN 'AFFIRMS' THEN 'DENIES' ELSE 'AFFIRMS' END] AS sides
WITH edge, node, sides[0] AS own, [polarity IN sides | COLLECT {
  MATCH ()-[voice:EXPRESSES]->()
  USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
  WHERE voice.targetId = node.id AND voice.polarity = polarity AND voice.statementKey > ''
  WITH voice
  ORDER BY voice.targetId DESC, voice.polarity DESC, voice.statementKey DESC
  LIMIT 1
  RETURN voice.statementKey
}[0]] AS newest
WHERE newest[0] = edge.saidOnKey AND (newest[1] < newest[0] OR newest[1] IS NULL AND EXISTS {
  MATCH (node)-[link:CONTRADICTS|ENTAILS]-(other:Claim)
  WITH other, CASE
    WHEN type(link) = 'CONTRADICTS' THEN ['AFFIRMS', 'AFFIRMS']
    WHEN startNode(link) = node THEN ['AFFIRMS', 'DENIES']
    ELSE ['DENIES', 'AFFIRMS'] END AS opposed
  WHERE opposed[0] = own AND EXISTS {
    MATCH ()-[voice:EXPRESSES]->()
    USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
    WHERE voice.targetId = other.id AND voice.polarity = opposed[1] AND voice.statementKey > ''
  }
})
WITH edge, node
WHERE edge.saidOnKey + '\t' + node.id > $from AND edge.saidOnKey + '\t' + node.id < $to
WITH edge, node
ORDER BY edge.saidOnKey DESC, edge.saidOnKey + '\t' + node.id DESC
