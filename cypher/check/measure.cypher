// Numbers of regulatory actions that do not say what they measure, or in which unit: the id, the measure and the unit.
MATCH (:RegulatoryAction&Node)-[edge:APPLIES_TO]->(:Node)
WHERE edge.value IS NOT NULL AND (edge.measure IS NULL OR edge.unit IS NULL)
RETURN edge.id, edge.measure, edge.unit
