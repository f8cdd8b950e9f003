// The actors that statements in the document are about; a document without such a statement yields no row.
MATCH (this)<-[:FOUND_IN]-(:Statement)-[edge:ABOUT]->(node:Actor)
