// Takes some relationships away, whatever they are. Returns how many.
MATCH ()-[edge]->()
WITH edge
LIMIT $count
DELETE edge
RETURN count(*)
