// The event that gave the action its status; no row before the first one.
UNWIND [event IN [this.event] WHERE event IS NOT NULL] AS node
