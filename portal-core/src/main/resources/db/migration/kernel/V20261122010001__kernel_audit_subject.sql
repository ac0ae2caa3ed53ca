-- A village's page at the console shows what was done to it.
ALTER TABLE audit_entry ADD KEY audit_entry_subject (tenant_id, subject(80), at);
