// The actions that this one puts into effect; without any there is no row.
MATCH (this)-[edge:IMPLEMENTS]->(node:RegulatoryAction)
