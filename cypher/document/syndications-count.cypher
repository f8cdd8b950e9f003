// How many documents are copies of this one: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:SYNDICATED_FROM]-() }] AS node
