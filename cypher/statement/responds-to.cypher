// The statements that this one answers; without any there is no row.
MATCH (this)-[edge:RESPONDS_TO]->(node:Statement)
