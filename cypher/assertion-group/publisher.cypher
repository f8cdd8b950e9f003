// The publisher of the documents of the group's statements; none where the roll-up is not by publisher or it is not known.
UNWIND [this.publisher] AS node
WITH node
WHERE node IS NOT NULL
