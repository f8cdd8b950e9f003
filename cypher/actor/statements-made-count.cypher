// How many statements the actor makes: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:ASSERTED_BY]-() }] AS node
