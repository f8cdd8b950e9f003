// How many documents the actor publishes: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:PUBLISHED_BY]-() }] AS node
