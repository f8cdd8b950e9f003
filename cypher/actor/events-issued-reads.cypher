// How many actions are read to find the events of those that the actor issued: the degree.
UNWIND [COUNT { (this)<-[:ISSUED_BY]-() }] AS node
