-- A code that went by mail alone: whoever uses it reads that address. No foreign key can hold it; it goes with its row.
ALTER TABLE enrolment
  ADD COLUMN mailed_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER code_hash,
  ADD COLUMN mailed_to VARCHAR(254) NULL AFTER mailed_hash,
  ADD UNIQUE KEY enrolment_mailed_hash (tenant_id, mailed_hash);
