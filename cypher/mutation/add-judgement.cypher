// Notes what was judged of two actors, by the set of changes that says who did, when and why. Returns one row.
CREATE (judgement:ActorJudgement)
SET
  judgement.one = $one,
  judgement.other = $other,
  judgement.verdict = $verdict,
  judgement.sequence = $sequence
RETURN count(judgement)
