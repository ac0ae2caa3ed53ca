-- What is written stands at the editorial desk now; here is only what residents read, from its beginning to its end.
DROP TABLE article_revision;

DELETE FROM article WHERE status <> 'PUBLISHED';

ALTER TABLE article
  ADD COLUMN item_id BIGINT NULL AFTER tenant_id,
  DROP KEY article_published,
  DROP KEY article_changed,
  DROP KEY article_author,
  DROP COLUMN status,
  DROP COLUMN author_id,
  DROP COLUMN created_at,
  DROP COLUMN version,
  DROP COLUMN pending_lang,
  DROP COLUMN pending_title,
  DROP COLUMN pending_lead,
  DROP COLUMN pending_body,
  DROP COLUMN pending_by,
  DROP COLUMN pending_at;

UPDATE article SET item_id = id;

ALTER TABLE article
  MODIFY COLUMN item_id BIGINT NOT NULL,
  MODIFY COLUMN publish_from DATETIME(6) NOT NULL,
  ADD UNIQUE KEY article_item (tenant_id, item_id),
  ADD KEY article_published (tenant_id, publish_from, publish_until),
  ADD CONSTRAINT article_of_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id);
