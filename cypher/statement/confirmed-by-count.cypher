// How many statements confirm this one: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:CONFIRMS]-() }] AS node
