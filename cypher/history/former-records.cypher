// What the records were that were altered or taken away by the changes between two numbers, in order.
MATCH (change:Change)
USING INDEX change:Change(sequence)
WHERE $from <= change.sequence <= $to AND change.before IS NOT NULL
RETURN change.before
ORDER BY change.sequence
