-- Changes to a published article wait beside it until they are published; pending_at is NULL while there are none.
ALTER TABLE article
  ADD COLUMN author_id     BIGINT       NULL AFTER author_name,
  ADD COLUMN pending_lang  CHAR(2)      NULL,
  ADD COLUMN pending_title VARCHAR(150) NULL,
  ADD COLUMN pending_lead  VARCHAR(400) NULL,
  ADD COLUMN pending_body  MEDIUMTEXT   NULL,
  ADD COLUMN pending_by    VARCHAR(200) NULL,
  ADD COLUMN pending_at    DATETIME(6)  NULL,
  ADD KEY article_author (tenant_id, author_id, status);

-- Saves of one sitting by one account make one revision.
ALTER TABLE article_revision
  ADD COLUMN author_id BIGINT NULL AFTER author_name;
