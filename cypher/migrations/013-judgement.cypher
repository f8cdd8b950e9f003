// Which actor a former id stands for, which ids an actor has taken over, and what was judged of two actors.
CREATE INDEX actor_merge_merged IF NOT EXISTS FOR (merge:ActorMerge) ON (merge.mergedId, merge.undone);
CREATE INDEX actor_merge_into IF NOT EXISTS FOR (merge:ActorMerge) ON (merge.into, merge.undone);
CREATE INDEX actor_judgement_one IF NOT EXISTS FOR (judgement:ActorJudgement) ON (judgement.one, judgement.sequence);
CREATE INDEX actor_judgement_other IF NOT EXISTS FOR (judgement:ActorJudgement) ON (judgement.other, judgement.sequence);
