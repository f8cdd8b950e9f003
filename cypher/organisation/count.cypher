// How many organisations there are, from the count store.
UNWIND [COUNT { (:Organisation) }] AS node
