-- What the cooperation has set aside, of all participants: no tenant. Never changed: what was wrong is moved back.
CREATE TABLE reserve_movement (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  opening      BOOLEAN      NULL,
  moved_on     DATE         NOT NULL,
  amount_cents BIGINT       NOT NULL,
  purpose      VARCHAR(150) NOT NULL,
  reference    VARCHAR(150) NOT NULL,
  entered_at   DATETIME(6)  NOT NULL,
  UNIQUE KEY reserve_movement_opening (opening),
  KEY reserve_movement_on (moved_on),
  CONSTRAINT reserve_movement_opens_once CHECK (opening IS NULL OR opening = 1),
  CONSTRAINT reserve_movement_is_something CHECK (opening = 1 OR amount_cents <> 0)
);

-- A line that came by a decision in mid-year names it.
ALTER TABLE budget_line ADD top_up BIGINT NULL;
