// The actor who made the statements of the group; none where the roll-up is not by speaker or they have none.
UNWIND [this.speaker] AS node
WITH node
WHERE node IS NOT NULL
