// The action to which the event happened.
MATCH (this)<-[:HAS_EVENT]-(node:RegulatoryAction)
