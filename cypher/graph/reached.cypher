// What a node in reach is chosen by: its type, its day, its degree, whether a side of it has more than $busy relationships, and the ids of those its relationships lead to (of more than $busy those in $reached).
UNWIND [[
  this.id,
  head([label IN labels(this) WHERE NOT label IN ['Node', 'Actor']]),
  coalesce(this.saidOnEarliest, this.publishedOnEarliest, this.firstEventOn, this.onEarliest),
  COUNT { (this)--() } - COUNT { (this)-[:IDENTIFIED_BY]->() },
  COUNT { (this)-->() } > $busy OR COUNT { (this)<--() } > $busy,
  CASE WHEN COUNT { (this)-->() } <= $busy
    THEN COLLECT { MATCH (this)-->(end:Node) RETURN end.id }
    ELSE COLLECT { UNWIND $reached AS end MATCH (this)-->(end) RETURN end.id }
  END
]] AS node
WITH node
