-- A tenant that went up in another: its history stays under its own name, its hosts lead to the other.
ALTER TABLE tenant
  ADD COLUMN merged_into_id BIGINT NULL,
  ADD COLUMN merged_on DATE NULL,
  ADD CONSTRAINT tenant_merged_into FOREIGN KEY (merged_into_id) REFERENCES tenant (id),
  ADD CONSTRAINT tenant_merged_since CHECK ((merged_into_id IS NULL) = (merged_on IS NULL));
