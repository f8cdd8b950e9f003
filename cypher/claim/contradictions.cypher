// The claims that cannot go together with this one, and on which sides: those it contradicts, either way recorded, those it entails, and those that entail it; without any there is no row.
MATCH (this)-[link:CONTRADICTS|ENTAILS]-(other:Claim)
WITH DISTINCT other, CASE
  WHEN type(link) = 'CONTRADICTS' THEN 'CONTRADICTS'
  WHEN startNode(link) = this THEN 'ENTAILS'
  ELSE 'ENTAILED_BY' END AS relation
WITH other, relation,
  CASE relation WHEN 'ENTAILED_BY' THEN 'DENIES' ELSE 'AFFIRMS' END AS own,
  CASE relation WHEN 'ENTAILS' THEN 'DENIES' ELSE 'AFFIRMS' END AS opposite
WITH other, relation, own, opposite, EXISTS {
  MATCH ()-[voice:EXPRESSES]->()
  USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
  WHERE voice.targetId = this.id AND voice.polarity = own AND voice.statementKey > ''
} AND EXISTS {
  MATCH ()-[voice:EXPRESSES]->()
  USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
  WHERE voice.targetId = other.id AND voice.polarity = opposite AND voice.statementKey > ''
} AS voiced
WITH {
  id: this.id + ':' + relation + ':' + other.id, relation: relation, voiced: voiced, claim: other, key: other.textKey,
  side: {id: this.id + ':' + own, polarity: own, claimId: this.id},
  otherSide: {id: other.id + ':' + opposite, polarity: opposite, claimId: other.id}
} AS node
ORDER BY node.relation, node.key
