// Removes events that their actions no longer have, with all that leads to them. Returns how many there were.
UNWIND $ids AS id
MATCH (event:ActionEvent&Node {id: id})
DETACH DELETE event
RETURN count(*)
