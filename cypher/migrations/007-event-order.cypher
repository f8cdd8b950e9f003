// Events of all regulatory actions are read in the order in which they happened.
CREATE INDEX action_event_on_key IF NOT EXISTS FOR (node:ActionEvent) ON (node.onKey);
