// How many actions are read to find the events of those that apply to the actor: the degree.
UNWIND [COUNT { (this)<-[:APPLIES_TO]-() }] AS node
