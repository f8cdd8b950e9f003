MATCH (actor:Node {id: $actor})<-[about:ABOUT]-(statement:Statement)
WITH actor, statement
ORDER BY statement.saidOnKey DESC
LIMIT $first
MATCH (statement)-[edge]-(near:Node)
WITH collect(DISTINCT statement) AS statements, collect(DISTINCT near) AS nearby, collect(DISTINCT edge) AS edges
UNWIND statements + nearby AS node
WITH edges, node, COUNT { (node)--() } AS degree
WITH edges, collect(DISTINCT {
  id: node.id,
  type: head([label IN labels(node) WHERE NOT label IN ['Node', 'Actor']]),
  label: coalesce(node.name, node.title, node.text),
  degree: degree
}) AS nodes
RETURN nodes, [edge IN edges | {
  id: edge.id,
  source: startNode(edge).id,
  target: endNode(edge).id,
  type: type(edge),
  stance: edge.stance,
  polarity: edge.polarity
}] AS edges
