// How many claims there are, from the count store.
UNWIND [COUNT { (:Claim) }] AS node
