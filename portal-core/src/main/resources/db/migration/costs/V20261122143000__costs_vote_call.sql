-- That the members have the word, to be told to them once.
CREATE TABLE vote_call (
  decision_id BIGINT      NOT NULL PRIMARY KEY,
  -- NULL while they wait to be told
  told_at     DATETIME(6) NULL,
  KEY vote_call_waiting (told_at),
  CONSTRAINT vote_call_decision FOREIGN KEY (decision_id) REFERENCES decision (id) ON DELETE CASCADE
);
