// The stances that statements take on the action; an action that nobody takes a stance on yields no row.
MATCH (this)<-[about:ABOUT]-(:Statement)
WITH DISTINCT about.stance AS node
WHERE node IS NOT NULL
WITH node
