// The earliest day on which a statement of the group may have been said; no row where none is dated.
UNWIND this.statements AS statement
WITH statement.saidOnEarliest AS node
WHERE node IS NOT NULL
WITH node
ORDER BY node
