// What a statement does stands on its relationships to what it is about, too. Returns how many got it: again until there are none.
MATCH (statement:Statement)-[edge:ABOUT]->()
WHERE edge.statementAct IS NULL AND statement.speechAct IS NOT NULL
WITH statement, edge
LIMIT 20000
SET edge.statementAct = statement.speechAct
RETURN count(*);
