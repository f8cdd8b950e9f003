// The kinds of the regulatory actions that the statement is about; without any there is no row.
MATCH (this)-[:ABOUT]->(action:RegulatoryAction)
WITH DISTINCT action.kind AS node
