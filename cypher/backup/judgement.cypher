// What was judged of two actors up to a change, in order.
MATCH (judgement:ActorJudgement)
WHERE judgement.sequence <= $moment
RETURN properties(judgement)
ORDER BY judgement.sequence, judgement.one, judgement.other
