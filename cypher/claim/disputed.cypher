// The claims on which people disagree, by the latest word of either side: somebody affirms and somebody denies it, or somebody takes the opposite side on a claim that contradicts it, that it entails, or that entails it. A claim without opponents yields no row.
$matching
WITH matching AS claim
WHERE EXISTS { (claim)-[:CONTRADICTS|ENTAILS]-() } OR EXISTS {
  MATCH ()-[voice:EXPRESSES]->()
  USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
  WHERE voice.targetId = claim.id AND voice.polarity = 'DENIES' AND voice.statementKey > ''
}
WITH claim, [{own: 'AFFIRMS', other: claim, opposite: 'DENIES'}] + COLLECT {
  MATCH (claim)-[link:CONTRADICTS|ENTAILS]-(other:Claim)
  WITH DISTINCT other, type(link) AS relation, startNode(link) = claim AS forward
  RETURN {
    own: CASE WHEN relation = 'CONTRADICTS' OR forward THEN 'AFFIRMS' ELSE 'DENIES' END, other: other,
    opposite: CASE WHEN relation = 'ENTAILS' AND forward THEN 'DENIES' ELSE 'AFFIRMS' END
  }
} AS opponents
UNWIND opponents AS opponent
WITH claim, [[claim.id, opponent.own], [opponent.other.id, opponent.opposite]] AS sides
WITH claim, COLLECT {
  UNWIND sides AS side
  RETURN COLLECT {
    MATCH ()-[voice:EXPRESSES]->()
    USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
    WHERE voice.targetId = side[0] AND voice.polarity = side[1] AND voice.statementKey > ''
    WITH voice
    ORDER BY voice.targetId DESC, voice.polarity DESC, voice.statementKey DESC
    LIMIT 1
    RETURN voice.statementKey
  }[0]
} AS newest
WITH claim, newest
WHERE newest[0] IS NOT NULL AND newest[1] IS NOT NULL
WITH claim, max(CASE WHEN newest[0] > newest[1] THEN newest[0] ELSE newest[1] END) AS latest
WITH claim AS node, {key: latest + '\t' + claim.id} AS edge
WHERE edge.key > $from AND edge.key < $to
WITH edge, node
ORDER BY edge.key DESC
