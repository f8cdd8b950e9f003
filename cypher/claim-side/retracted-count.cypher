// How many of the statements that take this side on the claim were retracted.
UNWIND [COUNT {
  MATCH (statement:Statement)-[voice:EXPRESSES]->()
  USING INDEX SEEK voice:EXPRESSES(targetId, polarity, statementKey)
  WHERE voice.targetId = this.claimId AND voice.polarity = this.polarity AND voice.statementKey > '' AND statement.status = 'RETRACTED'
}] AS node
WITH node
