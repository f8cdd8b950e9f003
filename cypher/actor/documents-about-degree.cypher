// How many statements and claims are about the actor: the degree, never less than what is read to find the documents.
UNWIND [COUNT { (this)<-[:ABOUT]-() }] AS node
