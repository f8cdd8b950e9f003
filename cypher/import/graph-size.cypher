// How many nodes and relationships of records there are; the database keeps both numbers ready.
RETURN COUNT { (:Node) }, COUNT { ()-->() }
