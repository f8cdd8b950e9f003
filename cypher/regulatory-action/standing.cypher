// Whether the statements about the action still stand, or were corrected or retracted; an action that nobody speaks about yields no row.
MATCH (this)<-[:ABOUT]-(statement:Statement)
WITH DISTINCT statement.status AS node
