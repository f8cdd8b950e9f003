// How many actions are published in the document: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:PUBLISHED_IN]-() }] AS node
