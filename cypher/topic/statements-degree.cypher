// How many statements are filed under the topic at most: no more than all that is filed there, and no more than there are.
UNWIND [COUNT { (this)<-[:HAS_TOPIC]-() }, COUNT { (:Statement) }] AS most
WITH min(most) AS node
