// The actions that this one amends; without any there is no row.
MATCH (this)-[edge:AMENDS]->(node:RegulatoryAction)
