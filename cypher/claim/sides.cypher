// The sides taken on the claim: who affirms it, who denies it, who questions it, in this order; a claim that nobody voiced yields no row.
UNWIND ['AFFIRMS', 'DENIES', 'QUESTIONS'] AS polarity
WITH polarity
WHERE EXISTS {
  MATCH ()-[voice:EXPRESSES]->()
  USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
  WHERE voice.targetId = this.id AND voice.polarity = polarity AND voice.statementKey > ''
}
WITH {id: this.id + ':' + polarity, polarity: polarity, claimId: this.id} AS node
ORDER BY node.id
