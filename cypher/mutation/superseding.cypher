// The statements that correct or retract a statement, each with the list of its record that says so; no row where none does, or there is no such statement.
MATCH (:Node {id: $id})<-[edge:CORRECTS|RETRACTS]-(source:Statement)
RETURN toLower(type(edge)) AS list, source.id AS source
ORDER BY source, list
