// Notes what records were before they changed. Returns how many were noted.
UNWIND $rows AS row
CREATE (change:Change)
SET change = row
RETURN count(change)
