// The other claim of the two.
UNWIND [this.claim] AS node
