// The claims on which people disagree, by the latest statement that is opposed: somebody affirms and somebody denies the claim, or somebody takes the opposite side on a claim that contradicts it, that it entails, or that entails it. A claim without opponents yields no row.
$matching
WITH matching AS node, [polarity IN ['AFFIRMS', 'DENIES'] | COLLECT {
  MATCH ()-[voice:EXPRESSES]->()
  USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
  WHERE voice.targetId = matching.id AND voice.polarity = polarity AND voice.statementKey > ''
  WITH voice
  ORDER BY voice.targetId DESC, voice.polarity DESC, voice.statementKey DESC
  LIMIT 1
  RETURN voice.statementKey
}[0]] AS newest
WITH node, CASE
  WHEN newest[0] IS NULL OR newest[1] > newest[0] THEN ['DENIES', newest[1], newest[0]]
  ELSE ['AFFIRMS', newest[0], newest[1]]
END AS side
WHERE side[1] IS NOT NULL AND (side[2] IS NOT NULL OR EXISTS {
  MATCH (node)-[link:CONTRADICTS|ENTAILS]-(other:Claim)
  WITH other, CASE
    WHEN type(link) = 'CONTRADICTS' THEN ['AFFIRMS', 'AFFIRMS']
    WHEN startNode(link) = node THEN ['AFFIRMS', 'DENIES']
    ELSE ['DENIES', 'AFFIRMS'] END AS opposed
  WHERE opposed[0] = side[0] AND EXISTS {
    MATCH ()-[voice:EXPRESSES]->()
    USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
    WHERE voice.targetId = other.id AND voice.polarity = opposed[1] AND voice.statementKey > ''
  }
})
WITH node, {key: side[1] + '\t' + node.id} AS edge
WHERE edge.key > $from AND edge.key < $to
WITH edge, node
ORDER BY edge.key DESC
