// How many statements dispute this one: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:DISPUTES]-() }] AS node
