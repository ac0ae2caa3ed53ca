-- What residents read of events. The schedule is a document, as it is read whole or not at all; what is asked by day stands
-- in occurrences, laid down for two years ahead.
CREATE TABLE event (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT       NOT NULL,
  item_id       BIGINT       NOT NULL,
  lang          CHAR(2)      NOT NULL,
  title         VARCHAR(150) NOT NULL,
  body          MEDIUMTEXT   NOT NULL,
  place         VARCHAR(150) NOT NULL,
  price         VARCHAR(100) NOT NULL,
  schedule      MEDIUMTEXT   NOT NULL,
  whole_days    BOOLEAN      NOT NULL,
  repeats       BOOLEAN      NOT NULL,
  laid_until    DATE         NOT NULL,
  author_name   VARCHAR(200) NOT NULL,
  publish_from  DATETIME(6)  NOT NULL,
  publish_until DATETIME(6)  NULL,
  changed_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY event_id (id),
  UNIQUE KEY event_item (tenant_id, item_id),
  KEY event_laid (tenant_id, repeats, laid_until),
  KEY event_published (tenant_id, publish_from, publish_until),
  CONSTRAINT event_of_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
);

-- One time that an event is: its day in the rule, its moments, and its days on the village's calendar.
CREATE TABLE occurrence (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id BIGINT      NOT NULL,
  item_id   BIGINT      NOT NULL,
  day       DATE        NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at   DATETIME(6) NULL,
  over_at   DATETIME(6) NOT NULL,
  first_day DATE        NOT NULL,
  last_day  DATE        NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY occurrence_id (id),
  UNIQUE KEY occurrence_day (tenant_id, item_id, day),
  KEY occurrence_to_come (tenant_id, over_at, starts_at),
  KEY occurrence_days (tenant_id, last_day, first_day),
  CONSTRAINT occurrence_of_event FOREIGN KEY (tenant_id, item_id) REFERENCES event (tenant_id, item_id)
);
