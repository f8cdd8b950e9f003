// The year in which the statement was said; null where its date is unknown or does not settle on one.
UNWIND [CASE WHEN left(this.saidOnEarliest, 4) = left(this.saidOnLatest, 4) THEN toInteger(left(this.saidOnEarliest, 4)) END] AS node
