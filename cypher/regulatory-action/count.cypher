// How many regulatory actions there are, from the count store.
UNWIND [COUNT { (:RegulatoryAction) }] AS node
