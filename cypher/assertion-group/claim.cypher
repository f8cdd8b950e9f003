// The claim that the statements of the group make; none where the roll-up is not by claim or they make none.
UNWIND [known IN [this.claim] WHERE known IS NOT NULL] AS node
