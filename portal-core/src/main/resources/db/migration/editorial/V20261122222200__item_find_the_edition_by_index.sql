-- Search asks before each answer whether anything published has changed: told from this index alone.
ALTER TABLE item ADD KEY item_edition (tenant_id, status, version, changed_at, id);
