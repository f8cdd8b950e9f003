// What a reader calls the value: the name of the node that it is, else the value itself.
UNWIND [coalesce(this.node.name, this.value)] AS node
