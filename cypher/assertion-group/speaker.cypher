// The actor who made the statements of the group; none where the roll-up is not by speaker or they have none.
UNWIND [known IN [this.speaker] WHERE known IS NOT NULL] AS node
