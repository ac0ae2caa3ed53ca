-- The municipality in which a village lies, so that nobody is counted in both when a bill is split by inhabitants.
ALTER TABLE tenant
  ADD COLUMN lies_in_id BIGINT NULL,
  ADD CONSTRAINT tenant_lies_in FOREIGN KEY (lies_in_id) REFERENCES tenant (id);
