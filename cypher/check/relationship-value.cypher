// The properties of every relationship, to be judged: the id, the type, the labels of both ends, and the properties.
MATCH (source:Node)-[edge]->(target:Node)
RETURN edge.id, type(edge), labels(source), labels(target), properties(edge)
