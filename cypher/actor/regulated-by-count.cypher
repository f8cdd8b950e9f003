// How many actions apply to the actor: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:APPLIES_TO]-() }] AS node
