// What can be drawn of the node: its words, its degree, the relationships that start here (of more than $busy those that end in $drawn), and the types of those that end here (null for more than $busy).
UNWIND [[
  this.id,
  head([label IN labels(this) WHERE NOT label IN ['Node', 'Actor']]),
  left(coalesce(this.name, this.title, this.text, this.url, this.kind), 200),
  coalesce(this.speechAct, this.kind, this.anonymity),
  coalesce(this.saidOnEarliest, this.publishedOnEarliest, this.firstEventOn, this.onEarliest),
  COUNT { (this)--() } - COUNT { (this)-[:IDENTIFIED_BY]->() },
  CASE WHEN COUNT { (this)-->() } <= $busy
    THEN COLLECT { MATCH (this)-[starting]->(end:Node) RETURN [starting.id, type(starting), end.id, starting.stance, starting.polarity] }
    ELSE COLLECT { UNWIND $drawn AS end MATCH (this)-[starting]->(end) RETURN [starting.id, type(starting), end.id, starting.stance, starting.polarity] }
  END,
  CASE WHEN COUNT { (this)<--() } <= $busy THEN COLLECT { MATCH (this)<-[ending]-(:Node) RETURN type(ending) } END
]] AS node
WITH node
