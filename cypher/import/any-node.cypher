// Whether the database holds any record; no row if it is empty.
MATCH (node:Node)
RETURN true
LIMIT 1
