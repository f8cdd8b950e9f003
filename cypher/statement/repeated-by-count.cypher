// How many statements repeat this one: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:REPEATS]-() }] AS node
