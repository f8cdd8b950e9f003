// What speakers do by speaking about the action; an action that nobody speaks about yields no row.
MATCH (this)<-[:ABOUT]-(statement:Statement)
WITH DISTINCT statement.speechAct AS node
