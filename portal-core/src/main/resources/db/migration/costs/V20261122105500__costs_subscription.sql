-- What participants take and what was done for them: they stand above the villages, so no tenant.
CREATE TABLE subscription (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  participant_id BIGINT      NOT NULL,
  service        VARCHAR(40) NOT NULL,
  since_year     SMALLINT    NOT NULL,
  until_year     SMALLINT    NULL,
  version        BIGINT      NOT NULL DEFAULT 0,
  UNIQUE KEY subscription_participant_service (participant_id, service, since_year),
  CONSTRAINT subscription_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT subscription_ends_after_it_begins CHECK (until_year IS NULL OR until_year >= since_year)
);

CREATE TABLE booking (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  participant_id BIGINT        NOT NULL,
  rule           VARCHAR(40)   NOT NULL,
  booked_on      DATE          NOT NULL,
  hours          DECIMAL(9, 2) NULL,
  cost_cents     BIGINT        NULL,
  reference      VARCHAR(100)  NOT NULL,
  actor_name     VARCHAR(200)  NOT NULL,
  at             DATETIME(6)   NOT NULL,
  withdrawn_at   DATETIME(6)   NULL,
  withdrawn_by   VARCHAR(200)  NULL,
  withdrawn_why  VARCHAR(500)  NULL,
  version        BIGINT        NOT NULL DEFAULT 0,
  KEY booking_day (booked_on, participant_id),
  KEY booking_participant (participant_id, booked_on),
  CONSTRAINT booking_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT booking_is_hours_or_costs CHECK (
    (hours > 0 AND cost_cents IS NULL) OR (hours IS NULL AND cost_cents > 0))
);
