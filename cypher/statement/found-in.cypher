// The documents in which the statement stands, a row for each span of words; a statement without a document yields no row.
MATCH (this)-[edge:FOUND_IN]->(node:Document)
