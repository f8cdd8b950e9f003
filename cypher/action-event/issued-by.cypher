// The actors who issued, proposed or enforce the action of the event; where none is recorded there is no row.
MATCH (this)<-[:HAS_EVENT]-(:RegulatoryAction)-[edge:ISSUED_BY]->(node:Actor)
