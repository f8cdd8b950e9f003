// The actor that may be meant.
UNWIND [this.actor] AS node
