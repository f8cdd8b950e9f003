// How many statements affirm, deny or question the claim: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:EXPRESSES]-() }] AS node
