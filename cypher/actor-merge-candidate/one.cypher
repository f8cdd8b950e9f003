// The one of the two actors: the one that comes first in the order of names, or the one that was asked for.
UNWIND [this.one] AS node
