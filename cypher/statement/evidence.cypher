// The exact words that carry the statement, in the order of their parts; a statement without a quoted span yields no row.
MATCH (this)-[edge:FOUND_IN]->(node:Document)
WHERE edge.exact IS NOT NULL
