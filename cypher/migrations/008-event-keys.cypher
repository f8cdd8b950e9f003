// Events that were recorded before they had a sort key get it: the earliest day, a tab, the id.
MATCH (node:ActionEvent)
WHERE node.onKey IS NULL
SET node.onKey = coalesce(node.onEarliest, '0000-00-00') + '\t' + node.id;
