// The newest statements of the group, as many as asked.
UNWIND this.statements AS node
WITH node
ORDER BY node.saidOnKey DESC
LIMIT $first
WITH node
ORDER BY node.saidOnKey DESC
