// Those of the ids that no actor carries; no rows where each is one.
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Actor&Node {id: id}) }
RETURN id
ORDER BY id
