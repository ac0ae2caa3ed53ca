-- How people sign up for an event; null when they just come.
ALTER TABLE event
  ADD COLUMN sign_up_places INT NULL,
  ADD COLUMN sign_up_days_before INT NULL;

-- Who signed up for one time that an event is. What the event is called and when it is stands here too, for the mail when it
-- is taken off the pages. Deleted 30 days after the event.
CREATE TABLE signup (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT       NOT NULL,
  item_id       BIGINT       NOT NULL,
  day           DATE         NOT NULL,
  title         VARCHAR(150) NOT NULL,
  starts_at     DATETIME(6)  NOT NULL,
  over_at       DATETIME(6)  NOT NULL,
  whole_days    BOOLEAN      NOT NULL,
  lang          CHAR(2)      NOT NULL,
  name          VARCHAR(100) NOT NULL,
  email         VARCHAR(254) NOT NULL,
  people        INT          NOT NULL,
  remark        VARCHAR(500) NOT NULL,
  waiting       BOOLEAN      NOT NULL,
  token_hash    CHAR(64)     NOT NULL,
  signed_at     DATETIME(6)  NOT NULL,
  mailed_at     DATETIME(6)  NOT NULL,
  missing_since DATETIME(6)  NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY signup_id (id),
  UNIQUE KEY signup_once (tenant_id, item_id, day, email),
  UNIQUE KEY signup_token (tenant_id, token_hash),
  KEY signup_over (tenant_id, over_at),
  CONSTRAINT signup_of_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
);
