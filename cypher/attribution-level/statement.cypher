// The statement that stands at this level.
UNWIND [this.statement] AS node
