// Statements that nobody makes though they are no narration, and narrations that somebody makes or that stand in no document: the id, and each of the three.
MATCH (statement:Statement&Node)
WITH
  statement,
  statement.form = 'NARRATION' AS isNarration,
  EXISTS { (statement)-[:ASSERTED_BY]->() } AS hasSpeaker,
  EXISTS { (statement)-[:ASSERTED_BY|ON_BEHALF_OF]->() } AS hasVoice,
  EXISTS { (statement)-[:FOUND_IN]->() } AS hasDocument
WHERE isNarration AND (hasVoice OR NOT hasDocument) OR NOT isNarration AND NOT hasSpeaker
RETURN statement.id, isNarration, hasVoice, hasDocument
