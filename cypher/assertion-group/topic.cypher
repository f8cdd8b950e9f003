// The topic of the statements of the group; none where the roll-up is not by topic or they have none.
UNWIND [known IN [this.topic] WHERE known IS NOT NULL] AS node
