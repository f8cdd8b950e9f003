// The statement, event or document that the entry is.
UNWIND [this.item] AS node
