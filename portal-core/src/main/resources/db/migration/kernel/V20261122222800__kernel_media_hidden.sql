-- A picture that is hidden can be had by nobody: no page finds it, no address leads to it.
ALTER TABLE media ADD COLUMN hidden_at DATETIME(6) NULL;
