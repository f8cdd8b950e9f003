// The actions to which this one responds; without any there is no row.
MATCH (this)-[edge:RESPONDS_TO]->(node:RegulatoryAction)
