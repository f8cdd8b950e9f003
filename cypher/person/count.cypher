// How many people there are, from the count store.
UNWIND [COUNT { (:Person) }] AS node
