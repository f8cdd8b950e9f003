// The actor who takes the position.
UNWIND [this.actor] AS node
