// To which actions events belong; what is no event yields no row.
UNWIND $ids AS id
MATCH (:ActionEvent&Node {id: id})<-[:HAS_EVENT]-(action:RegulatoryAction)
RETURN id, action.id
