// What a statement adds to a drawing of actors: when it was said, who made it, and which actors it is about with which stance.
UNWIND [[
  this.id,
  this.saidOnKey,
  this.saidOnEarliest,
  this.saidOnLatest,
  COLLECT { MATCH (this)-[:ASSERTED_BY]->(speaker:Actor) RETURN speaker.id ORDER BY speaker.id },
  COLLECT { MATCH (this)-[about:ABOUT]->(target:Actor) RETURN [target.id, about.stance] ORDER BY target.id }
]] AS node
WITH node
