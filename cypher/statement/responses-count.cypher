// How many statements answer this one: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:RESPONDS_TO]-() }] AS node
