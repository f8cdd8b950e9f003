// Takes nodes that exist for writing until the transaction ends. Returns how many there were; unknown ids are left out.
UNWIND $ids AS id
MATCH (node:Node {id: id})
SET node.id = id
RETURN count(node)
