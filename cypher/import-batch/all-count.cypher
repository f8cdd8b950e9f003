// How many imports there have been, from the count store.
UNWIND [COUNT { (:ImportBatch) }] AS node
