// The actors among $ids, each with how many relationships end at it; whatever else the ids name yields no row.
UNWIND $search.ids AS id
MATCH (actor:Node {id: id})
WHERE actor:Actor
RETURN id, COUNT { (actor)<--() } AS degree
ORDER BY id
