// Of which actions events were that lost them by a change up to a change, in order.
MATCH (former:FormerEvent)
WHERE former.sequence <= $moment
RETURN properties(former)
ORDER BY former.sequence, former.eventId
