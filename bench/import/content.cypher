// How many nodes, relationships and properties there are of each set of labels and each type, but for the log of changes.
MATCH (node:Node)
WITH node, COLLECT { MATCH (node)-[edge]->() RETURN [type(edge), size(keys(edge))] } AS edges
WITH COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label } AS labels, size(keys(node)) AS properties, edges
UNWIND [[reduce(all = '', label IN labels | all + ':' + label), properties]] + edges AS one
RETURN one[0] AS what, count(*) AS number, sum(one[1]) AS properties
ORDER BY what
