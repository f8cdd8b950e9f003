// What sort of measure the action is.
UNWIND [this.kind] AS node
