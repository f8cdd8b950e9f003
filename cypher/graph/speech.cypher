// What a statement adds to a drawing of actors: when it was said, who made it, which actors it is about with which stance, and, where $marked says so, whether it still stands.
UNWIND [[
  this.id,
  this.saidOnKey,
  this.saidOnEarliest,
  this.saidOnLatest,
  COLLECT { MATCH (this)-[:ASSERTED_BY]->(speaker:Actor) RETURN speaker.id ORDER BY speaker.id },
  COLLECT { MATCH (this)-[about:ABOUT]->(target:Actor) RETURN [target.id, about.stance] ORDER BY target.id },
  CASE WHEN $marked THEN this.status END
]] AS node
WITH node
