// The topic of the statements of the group; none where the roll-up is not by topic or they have none.
UNWIND [this.topic] AS node
WITH node
WHERE node IS NOT NULL
