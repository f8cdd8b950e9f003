// How many groups there are, from the count store.
UNWIND [COUNT { (:Group) }] AS node
