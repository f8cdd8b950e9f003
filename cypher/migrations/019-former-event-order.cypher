// Which events were taken away since a change.
CREATE INDEX former_event_sequence IF NOT EXISTS FOR (former:FormerEvent) ON (former.sequence);
