// Every merge that was ever made, first one first: the former id, whom it was merged into, the number of that change and of the one that took it back.
MATCH (merge:ActorMerge)
WITH
  merge.mergedId AS id,
  merge.decision AS decision,
  collect(CASE WHEN merge.sequence = merge.decision THEN merge.into END)[0] AS into,
  count(CASE WHEN NOT merge.undone THEN 1 END) AS present,
  max(merge.undoneSequence) AS undone
RETURN id, into, decision, CASE present WHEN 0 THEN undone END
ORDER BY decision
