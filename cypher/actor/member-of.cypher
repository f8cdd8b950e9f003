// The organisations of which the actor may have been a member on the day $on, or ever if it is null; without any there is no row.
MATCH (this)-[edge:MEMBER_OF]->(node:Organisation)
WHERE ($on IS NULL OR (coalesce(edge.fromEarliest, '0000-01-01') <= $on AND coalesce(edge.toLatest, '9999-12-31') >= $on))
