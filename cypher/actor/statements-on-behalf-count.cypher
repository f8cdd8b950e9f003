// How many statements are made for the actor: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:ON_BEHALF_OF]-() }] AS node
