// How many actors there are, from the count store.
UNWIND [COUNT { (:Actor) }] AS node
