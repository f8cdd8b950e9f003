// What is drawn of a node: its words, and its relationships to the nodes with the ids $ids; where it has more than $busy, they are sought from the nodes $drawn.
UNWIND [[
  this.id,
  left(coalesce(this.name, this.title, this.text, this.url, this.kind), 200),
  coalesce(this.speechAct, this.kind, this.anonymity),
  this.status,
  [starting IN CASE WHEN COUNT { (this)-->() } <= $busy
    THEN COLLECT { MATCH (this)-[starting]->(end:Node) WHERE end.id IN $ids RETURN starting }
    ELSE COLLECT { UNWIND $drawn AS end MATCH (this)-[starting]->(end) RETURN starting }
  END | [
    starting.id,
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
  ]]
]] AS node
WITH node
