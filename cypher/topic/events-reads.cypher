// How many actions are read to find the events of those filed under the topic, from the index alone.
UNWIND [COUNT {
  MATCH ()-[edge:HAS_TOPIC]->()
  USING INDEX SEEK edge:HAS_TOPIC(targetId, actionKey)
  WHERE edge.targetId = this.id AND edge.actionKey > ''
}] AS node
