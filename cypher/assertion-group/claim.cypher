// The claim that the statements of the group make; none where the roll-up is not by claim or they make none.
UNWIND [this.claim] AS node
WITH node
WHERE node IS NOT NULL
