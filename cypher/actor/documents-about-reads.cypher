// How many statements are read to find the documents in which one about the actor stands: the degree, less the few claims that are about it too.
UNWIND [COUNT { (this)<-[:ABOUT]-() } - COUNT {
  MATCH ()-[edge:ABOUT]->()
  USING INDEX SEEK edge:ABOUT(targetId, claimKey)
  WHERE edge.targetId = this.id AND edge.claimKey > ''
}] AS node
