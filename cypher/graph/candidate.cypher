// What can be drawn of the node: its words, its degree, the relationships that start here (of more than $busy those that end in $drawn), and the types of those that end here (null for more than $busy).
UNWIND [[
  this.id,
  head([label IN labels(this) WHERE NOT label IN ['Node', 'Actor']]),
  left(coalesce(this.name, this.title, this.text, this.url, this.kind), 200),
  coalesce(this.speechAct, this.kind, this.anonymity),
  coalesce(this.saidOnEarliest, this.publishedOnEarliest, this.firstEventOn, this.onEarliest),
  COUNT { (this)--() } - COUNT { (this)-[:IDENTIFIED_BY]->() },
  CASE WHEN COUNT { (this)-->() } <= $busy
    THEN COLLECT { MATCH (this)-[starting]->(end:Node) RETURN [
      starting.id,
      type(starting),
      end.id,
      CASE type(starting)
        WHEN 'HOLDS_ROLE' THEN starting.title
        WHEN 'ASSERTED_BY' THEN starting.via
        WHEN 'ADDRESSED_TO' THEN starting.as
        WHEN 'ISSUED_BY' THEN starting.role
        WHEN 'APPLIES_TO' THEN starting.relation
        WHEN 'ABOUT' THEN starting.relation
        WHEN 'COMMENTS_ON' THEN starting.aspect
      END,
      CASE WHEN type(starting) = 'ABOUT' THEN starting.stance END,
      CASE WHEN type(starting) = 'EXPRESSES' THEN starting.polarity END
    ] }
    ELSE COLLECT { UNWIND $drawn AS end MATCH (this)-[starting]->(end) RETURN [
      starting.id,
      type(starting),
      end.id,
      CASE type(starting)
        WHEN 'HOLDS_ROLE' THEN starting.title
        WHEN 'ASSERTED_BY' THEN starting.via
        WHEN 'ADDRESSED_TO' THEN starting.as
        WHEN 'ISSUED_BY' THEN starting.role
        WHEN 'APPLIES_TO' THEN starting.relation
        WHEN 'ABOUT' THEN starting.relation
        WHEN 'COMMENTS_ON' THEN starting.aspect
      END,
      CASE WHEN type(starting) = 'ABOUT' THEN starting.stance END,
      CASE WHEN type(starting) = 'EXPRESSES' THEN starting.polarity END
    ] }
  END,
  CASE WHEN COUNT { (this)<--() } <= $busy THEN COLLECT { MATCH (this)<-[ending]-(:Node) RETURN type(ending) } END
]] AS node
WITH node
