// How many statements are read to find the positions on the claim: the degree.
UNWIND [COUNT { (this)<-[:EXPRESSES]-() }] AS node
