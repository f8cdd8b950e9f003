// The organisations in which the actor holds a role, to which it belongs or by which it is owned, by the id of the relationship.
MATCH (this)-[edge:HOLDS_ROLE|PART_OF|MEMBER_OF|OWNED_BY]->(node:Organisation)
WHERE edge.id > $from AND edge.id < $to
WITH edge, node
ORDER BY edge.id
