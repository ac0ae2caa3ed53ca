-- A participant that went up in another: its years stay its own, its post goes to the other.
ALTER TABLE participant
  ADD COLUMN succeeded_by_id BIGINT NULL,
  ADD CONSTRAINT participant_succeeded_by FOREIGN KEY (succeeded_by_id) REFERENCES participant (id),
  ADD CONSTRAINT participant_succeeded_since CHECK (succeeded_by_id IS NULL OR member_until IS NOT NULL);
