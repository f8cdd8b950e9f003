// What a path may say of the node: its words, its days, and the relationships that start here; of more than $busy only those that end in $reached.
UNWIND [[
  this.id,
  head([label IN labels(this) WHERE NOT label IN ['Node', 'Actor']]),
  left(coalesce(this.name, this.title, this.text, this.url, this.kind), 200),
  coalesce(this.speechAct, this.kind),
  coalesce(this.form, ''),
  coalesce(this.status, 'CURRENT'),
  COUNT { (this)-->() },
  COUNT { (this)<--() },
  coalesce(this.saidOn, this.publishedOn, COLLECT {
    MATCH (this)-[:HAS_EVENT]->(event:ActionEvent)
    RETURN event.on
    ORDER BY event.onEarliest, event.id
    LIMIT 1
  }[0]),
  coalesce(this.saidOnKey, this.publishedOnKey, this.firstEventOnKey, ''),
  CASE WHEN this:RegulatoryAction
    THEN COLLECT { MATCH (this)-[:HAS_EVENT]->(event:ActionEvent) RETURN [event.onEarliest, event.onLatest] }
    ELSE [[coalesce(this.saidOnEarliest, this.publishedOnEarliest), coalesce(this.saidOnLatest, this.publishedOnLatest)]]
  END,
  COLLECT {
    MATCH (this)-[:FOUND_IN {order: 0}]->(document:Document)
    RETURN coalesce(document.title, document.url)
    ORDER BY document.publishedOnKey
    LIMIT 1
  }[0],
  CASE WHEN COUNT { (this)-->() } <= $busy
    THEN COLLECT { MATCH (this)-[starting]->(end:Node) RETURN [starting.id, type(starting), end.id, coalesce(starting.stance, starting.title, starting.as, starting.role), starting.from, starting.to, starting.fromEarliest, starting.toLatest] }
    ELSE COLLECT { UNWIND $reached AS end MATCH (this)-[starting]->(end) RETURN [starting.id, type(starting), end.id, coalesce(starting.stance, starting.title, starting.as, starting.role), starting.from, starting.to, starting.fromEarliest, starting.toLatest] }
  END
]] AS node
WITH node
