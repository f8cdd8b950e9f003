// The words for the nodes $ids, their days, and the relationships that start at them; of more than $busy only those that end in $ids.
UNWIND $search.ids AS id
MATCH (node:Node {id: id})
RETURN
  id,
  head([label IN labels(node) WHERE NOT label IN ['Node', 'Actor']]) AS type,
  left(coalesce(node.name, node.title, node.text, node.url, node.kind), 200) AS label,
  coalesce(node.speechAct, node.kind) AS kind,
  coalesce(node.form, '') AS form,
  coalesce(node.status, 'CURRENT') AS status,
  COUNT { (node)<--() } AS ends,
  coalesce(node.saidOn, node.publishedOn, COLLECT {
    MATCH (node)-[:HAS_EVENT]->(event:ActionEvent)
    RETURN event.on
    ORDER BY event.onEarliest, event.id
    LIMIT 1
  }[0]) AS on,
  coalesce(node.saidOnKey, node.publishedOnKey, node.firstEventOnKey, '') AS key,
  CASE WHEN node:RegulatoryAction
    THEN COLLECT { MATCH (node)-[:HAS_EVENT]->(event:ActionEvent) RETURN [event.onEarliest, event.onLatest] }
    ELSE [[coalesce(node.saidOnEarliest, node.publishedOnEarliest), coalesce(node.saidOnLatest, node.publishedOnLatest)]]
  END AS spans,
  COLLECT {
    MATCH (node)-[:FOUND_IN {order: 0}]->(document:Document)
    RETURN coalesce(document.title, document.url)
    ORDER BY document.publishedOnKey
    LIMIT 1
  }[0] AS document,
  CASE WHEN COUNT { (node)-->() } <= $search.busy
    THEN COLLECT { MATCH (node)-[starting]->(end:Node) RETURN [starting.id, type(starting), end.id, coalesce(starting.stance, starting.title, starting.as, starting.role), starting.from, starting.to, starting.fromEarliest, starting.toLatest] }
    ELSE COLLECT { UNWIND $search.ids AS other MATCH (end:Node {id: other}) MATCH (node)-[starting]->(end) RETURN [starting.id, type(starting), end.id, coalesce(starting.stance, starting.title, starting.as, starting.role), starting.from, starting.to, starting.fromEarliest, starting.toLatest] }
  END AS starting
ORDER BY id
