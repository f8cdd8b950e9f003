// Statements about a subject that do one thing, such as accuse, are read in order and counted, whatever else is said about it.
CREATE INDEX about_act_statement_key IF NOT EXISTS FOR ()-[edge:ABOUT]-() ON (edge.targetId, edge.statementAct, edge.statementKey);
