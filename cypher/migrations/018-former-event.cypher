// Of which action an event was that was taken away.
CREATE INDEX former_event IF NOT EXISTS FOR (former:FormerEvent) ON (former.eventId, former.sequence);
