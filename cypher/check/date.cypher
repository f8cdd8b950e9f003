// Every date of nodes and relationships, to be judged: the id, the name, the text, and the earliest and latest day that are stored for it.
MATCH (node:Node)
UNWIND $names AS name
WITH node.id AS id, name, node[name] AS text, node[name + 'Earliest'] AS earliest, node[name + 'Latest'] AS latest
WHERE text IS NOT NULL OR earliest IS NOT NULL OR latest IS NOT NULL
RETURN id, name, text, earliest, latest
UNION ALL
MATCH (:Node)-[edge]->(:Node)
UNWIND $relationshipNames AS name
WITH edge.id AS id, name, edge[name] AS text, edge[name + 'Earliest'] AS earliest, edge[name + 'Latest'] AS latest
WHERE text IS NOT NULL OR earliest IS NOT NULL OR latest IS NOT NULL
RETURN id, name, text, earliest, latest
