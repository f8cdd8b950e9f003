// What the statements of the group are about; none where the roll-up is not by target or they are about nothing.
UNWIND [known IN [this.target] WHERE known IS NOT NULL] AS node
