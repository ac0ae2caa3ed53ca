-- asked_at: when the board was last told of a request; blocked_from: what somebody was when they were blocked
ALTER TABLE member
  ADD COLUMN asked_at     DATETIME(6) NULL,
  ADD COLUMN blocked_from VARCHAR(20) NULL;
