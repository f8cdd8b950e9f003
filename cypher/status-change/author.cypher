// Who gave a statement its status.
WITH {id: this.authorId, name: this.authorName} AS node
ORDER BY node.id
