// How many statements remark on this one: the degree, read without the relationships.
UNWIND [COUNT { (this)<-[:COMMENTS_ON]-() }] AS node
