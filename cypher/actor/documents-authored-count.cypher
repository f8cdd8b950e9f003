// How many documents the actor wrote: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:AUTHORED_BY]-() }] AS node
