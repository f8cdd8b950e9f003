// How many statements stand in the document at most: no more than phrases are quoted there, and no more than there are.
UNWIND [COUNT { (this)<-[:FOUND_IN]-() }, COUNT { (:Statement) }] AS most
WITH min(most) AS node
