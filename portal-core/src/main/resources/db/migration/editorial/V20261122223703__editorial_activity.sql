-- How busy it was in the last weeks.
ALTER TABLE item_revision ADD KEY item_revision_at (tenant_id, at);

ALTER TABLE item ADD KEY item_publish_from (tenant_id, publish_from);
