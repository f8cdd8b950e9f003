// Whether the statement still stands, or was corrected or retracted.
UNWIND [this.status] AS node
