// Who made an import.
WITH {id: this.authorId, name: this.authorName} AS node
ORDER BY node.id
