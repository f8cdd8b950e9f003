// The side of the first claim that cannot go together with the other side.
UNWIND [this.side] AS node
