// The year in which the statement was said; null where its date is unknown or does not settle on one.
UNWIND [toInteger(head([period IN [left(this.saidOnEarliest, 4)] WHERE period = left(this.saidOnLatest, 4)]))] AS node
