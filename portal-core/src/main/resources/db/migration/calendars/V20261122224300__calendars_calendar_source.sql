-- Calendars elsewhere that a village follows, and when each is read next.
CREATE TABLE calendar_source (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT       NOT NULL,
  name          VARCHAR(100) NOT NULL,
  url           VARCHAR(500) NOT NULL,
  etag          VARCHAR(200) NULL,
  last_modified VARCHAR(200) NULL,
  next_at       DATETIME(6)  NOT NULL,
  read_at       DATETIME(6)  NULL,
  failures      INT          NOT NULL,
  trouble       VARCHAR(20)  NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY calendar_source_id (id),
  KEY calendar_source_due (tenant_id, next_at),
  CONSTRAINT calendar_source_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

-- What came from a calendar that is followed is changed with it, as long as nobody here changed it.
ALTER TABLE taken_event
  ADD COLUMN source_id BIGINT NULL,
  ADD COLUMN print CHAR(64) NOT NULL DEFAULT '',
  ADD KEY taken_event_source (tenant_id, source_id),
  ADD CONSTRAINT taken_event_of_source FOREIGN KEY (tenant_id, source_id) REFERENCES calendar_source (tenant_id, id);
ALTER TABLE taken_event ALTER COLUMN print DROP DEFAULT;
