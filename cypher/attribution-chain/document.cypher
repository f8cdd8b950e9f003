// The document in which the outermost level stands; no row if none is known.
UNWIND [document IN [this.document] WHERE document IS NOT NULL] AS node
