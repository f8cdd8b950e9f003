// The other of the two actors.
UNWIND [this.other] AS node
