// The statements on each side of a claim are read in order, newest first, whatever stands on the other side.
CREATE INDEX expresses_polarity_statement_key IF NOT EXISTS FOR ()-[edge:EXPRESSES]-() ON (edge.targetId, edge.polarity, edge.statementKey);
