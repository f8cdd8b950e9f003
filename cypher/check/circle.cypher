// Every step of the relationships that must not lead back, to be judged: the type, and the ids of both ends. Steps from a node to itself are left to another rule.
MATCH (source:Node)-[edge:$any($types)]->(target:Node)
WHERE source <> target
RETURN type(edge), source.id, target.id
