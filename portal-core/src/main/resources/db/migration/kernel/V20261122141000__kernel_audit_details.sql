-- What an act changed, a line each, where the subject has no room for it.
ALTER TABLE audit_entry ADD COLUMN details MEDIUMTEXT NOT NULL DEFAULT '';
