// The month in which the statement was said; null where its date is unknown or does not settle on one.
UNWIND [head([period IN [left(this.saidOnEarliest, 7)] WHERE period = left(this.saidOnLatest, 7)])] AS node
