// The actions that this one revokes; without any there is no row.
MATCH (this)-[edge:REVOKES]->(node:RegulatoryAction)
