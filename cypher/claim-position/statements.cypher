// The statements in which the position is taken, newest first.
UNWIND range(0, size(this.statements) - 1) AS place
WITH this.statements[place] AS node
ORDER BY place
