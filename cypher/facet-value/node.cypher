// The node that the value is; no row for a value that is none.
UNWIND [known IN [this.node] WHERE known IS NOT NULL] AS node
