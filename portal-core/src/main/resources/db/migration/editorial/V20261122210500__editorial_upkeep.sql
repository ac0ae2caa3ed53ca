-- Who looks after what stands on the pages, and when somebody looks whether it is still right.
ALTER TABLE item
  ADD COLUMN owner_id        BIGINT       NULL,
  ADD COLUMN owner_name      VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN check_on        DATE         NULL,
  ADD COLUMN checked_at      DATETIME(6)  NULL,
  ADD COLUMN check_on_before DATE         NULL,
  ADD COLUMN checked_before  DATETIME(6)  NULL,
  ADD KEY item_due (tenant_id, status, check_on),
  ADD KEY item_owner (tenant_id, owner_id, check_on);

ALTER TABLE section_rule ADD COLUMN check_months INT NOT NULL DEFAULT 12;

UPDATE section_rule
SET check_months = CASE section WHEN 'AGENDA' THEN 0 WHEN 'PAGES' THEN 6 WHEN 'PHOTOS' THEN 24 ELSE 12 END;

ALTER TABLE section_rule ALTER COLUMN check_months DROP DEFAULT;

-- What is there counts from today, so that no village finds all of its pages due at once.
UPDATE item SET owner_id = author_id, owner_name = IF(author_id IS NULL, '', author_name);

UPDATE item
SET checked_at = publish_from,
    check_on = DATE_ADD(CURRENT_DATE, INTERVAL IF(section = 'PAGES', 6, 12) MONTH)
WHERE status = 'PUBLISHED';

ALTER TABLE item ALTER COLUMN owner_name DROP DEFAULT;
