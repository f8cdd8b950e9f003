// How many actions the actor issues: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:ISSUED_BY]-() }] AS node
