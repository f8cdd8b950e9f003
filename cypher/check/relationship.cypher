// Relationships that the model does not know between such nodes: the id, the type, and the ids and labels of both ends.
MATCH (source:Node)-[edge]->(target:Node)
WHERE NOT any(kind IN $kinds WHERE kind.type = type(edge)
  AND any(label IN labels(source) WHERE label IN kind.sources)
  AND any(label IN labels(target) WHERE label IN kind.targets))
RETURN edge.id, type(edge), source.id, labels(source), target.id, labels(target)
