// How many statements are addressed to the actor: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:ADDRESSED_TO]-() }] AS node
