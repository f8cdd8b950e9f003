// The documents at the given addresses; an address without one yields no row.
UNWIND $keys AS key
MATCH (document:Document {url: key})
RETURN key, document.id
ORDER BY key, document.id
