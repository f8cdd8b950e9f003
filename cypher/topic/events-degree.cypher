// How many actions are filed under the topic, from the index alone; a thousand are many, and no more are counted.
UNWIND [COUNT {
  MATCH ()-[edge:HAS_TOPIC]->()
  USING INDEX SEEK edge:HAS_TOPIC(targetId, actionKey)
  WHERE edge.targetId = this.id AND edge.actionKey > ''
  RETURN edge
  LIMIT 1000
}] AS node
