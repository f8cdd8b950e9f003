// The side of the other claim that cannot go together with the first side.
UNWIND [this.otherSide] AS node
