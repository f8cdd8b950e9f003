// How many documents there are, from the count store.
UNWIND [COUNT { (:Document) }] AS node
