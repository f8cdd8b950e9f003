// How many statements are about the subject at most: no more than all that is about it, and no more than there are.
UNWIND [COUNT { (this)<-[:ABOUT]-() }, COUNT { (:Statement) }] AS most
WITH min(most) AS node
