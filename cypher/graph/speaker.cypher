// What can be drawn of the actor: its words, its degree, and how many statements it made and how many are about it, from the store where there are many.
UNWIND [[
  this.id,
  head([label IN labels(this) WHERE NOT label IN ['Node', 'Actor']]),
  left(this.name, 200),
  coalesce(this.kind, this.anonymity),
  null,
  COUNT { (this)--() } - COUNT { (this)-[:IDENTIFIED_BY]->() },
  COUNT { (this)<-[:ASSERTED_BY]-() },
  COUNT { (this)<-[:ABOUT]-() } - COUNT {
    MATCH ()-[about:ABOUT]->()
    USING INDEX SEEK about:ABOUT(targetId, claimKey)
    WHERE about.targetId = this.id AND about.claimKey > ''
  }
]] AS node
WITH node
