// How many statements there are, from the count store.
UNWIND [COUNT { (:Statement) }] AS node
