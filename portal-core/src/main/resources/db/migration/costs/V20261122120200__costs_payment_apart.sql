-- Whether a payment was noted before is told by its reference to the letter, in the table as in the portal; and of two who
-- withdraw one at the same moment, one is refused.
ALTER TABLE payment
  MODIFY reference VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
