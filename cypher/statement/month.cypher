// The month in which the statement was said; null where its date is unknown or does not settle on one.
UNWIND [CASE WHEN left(this.saidOnEarliest, 7) = left(this.saidOnLatest, 7) THEN left(this.saidOnEarliest, 7) END] AS node
