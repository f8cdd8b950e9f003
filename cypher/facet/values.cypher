// The values of the field, most first.
UNWIND range(0, size(this.values) - 1) AS place
WITH this.values[place] AS node
ORDER BY place
