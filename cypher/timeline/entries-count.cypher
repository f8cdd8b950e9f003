// How many statements, events and documents have an earliest day: all of them, from the count store, less those that have none.
UNWIND [COUNT { (:Statement) } + COUNT { (:ActionEvent) } + COUNT { (:Document) }
  - COUNT { MATCH (undated:Statement) WHERE undated.saidOnKey < '0000-00-01' }
  - COUNT { MATCH (undated:ActionEvent) WHERE undated.onKey < '0000-00-01' }
  - COUNT { MATCH (undated:Document) WHERE undated.publishedOnKey < '0000-00-01' }] AS node
WITH node
