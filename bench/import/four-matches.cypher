// Makes statements, each with the four relationships that most have. Returns how many: a node that is missing makes one too few.
UNWIND $rows AS row
MATCH (speaker:Node {id: row.assertedBy.targetId})
MATCH (subject:Node {id: row.about.targetId})
MATCH (claim:Node {id: row.expresses.targetId})
MATCH (document:Node {id: row.foundIn.targetId})
CREATE (statement:Node:Statement)
SET statement = row.properties
CREATE (statement)-[assertedBy:ASSERTED_BY]->(speaker)
SET assertedBy = row.assertedBy
CREATE (statement)-[about:ABOUT]->(subject)
SET about = row.about
CREATE (statement)-[expresses:EXPRESSES]->(claim)
SET expresses = row.expresses
CREATE (statement)-[foundIn:FOUND_IN]->(document)
SET foundIn = row.foundIn
RETURN count(statement)
