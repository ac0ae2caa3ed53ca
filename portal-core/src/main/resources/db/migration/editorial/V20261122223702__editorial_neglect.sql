-- How often somebody was asked whether it is still right, and what happens when nobody says so.
ALTER TABLE item
  ADD COLUMN reminders INT        NOT NULL DEFAULT 0,
  ADD COLUMN marked    TINYINT(1) NOT NULL DEFAULT 0;

ALTER TABLE section_rule ADD COLUMN when_overdue VARCHAR(10) NOT NULL DEFAULT 'NOTHING';

ALTER TABLE item
  ALTER COLUMN reminders DROP DEFAULT,
  ALTER COLUMN marked DROP DEFAULT;

ALTER TABLE section_rule ALTER COLUMN when_overdue DROP DEFAULT;
