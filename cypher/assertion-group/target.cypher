// What the statements of the group are about; none where the roll-up is not by target or they are about nothing.
UNWIND [this.target] AS node
WITH node
WHERE node IS NOT NULL
