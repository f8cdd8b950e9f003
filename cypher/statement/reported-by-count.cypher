// How many statements pass this one on: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:REPORTS]-() }] AS node
