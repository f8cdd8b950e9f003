// Where the action has effect; null where not recorded.
UNWIND [this.jurisdiction] AS node
