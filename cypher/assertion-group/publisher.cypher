// The publisher of the documents of the group's statements; none where the roll-up is not by publisher or it is not known.
UNWIND [known IN [this.publisher] WHERE known IS NOT NULL] AS node
