// How many topics there are, from the count store.
UNWIND [COUNT { (:Topic) }] AS node
