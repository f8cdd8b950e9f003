// The actors to whom the statement is addressed; a statement to nobody in particular yields no row.
MATCH (this)-[edge:ADDRESSED_TO]->(node:Actor)
