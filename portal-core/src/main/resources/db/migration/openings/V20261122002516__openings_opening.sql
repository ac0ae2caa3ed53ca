-- The platform's own papers on the villages it opens: tenant_id is the platform's, village_id the one that is opened.
CREATE TABLE opening (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id    BIGINT       NOT NULL,
  village_id   BIGINT       NOT NULL,
  village_slug VARCHAR(40)  NOT NULL,
  -- who is to be the first administrator; emptied when the village is open
  given_name   VARCHAR(100) NOT NULL,
  family_name  VARCHAR(100) NOT NULL,
  email        VARCHAR(254) NOT NULL,
  language     CHAR(2)      NOT NULL,
  asked_by     VARCHAR(200) NOT NULL,
  asked_at     DATETIME(6)  NOT NULL,
  -- somebody has it in hand until then
  held_until   DATETIME(6)  NULL,
  done_at      DATETIME(6)  NULL,
  version      BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY opening_id (id),
  UNIQUE KEY opening_village_slug (tenant_id, village_slug),
  KEY opening_done_at (tenant_id, done_at, asked_at),
  CONSTRAINT opening_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT opening_village FOREIGN KEY (village_id) REFERENCES tenant (id)
);

CREATE TABLE opening_step (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT        NOT NULL,
  opening_id BIGINT        NOT NULL,
  number     INT           NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  status     VARCHAR(20)   NOT NULL,
  at         DATETIME(6)   NULL,
  tries      INT           NOT NULL,
  code       VARCHAR(60)   NOT NULL,
  reason     VARCHAR(1000) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY opening_step_id (id),
  UNIQUE KEY opening_step_number (tenant_id, opening_id, number),
  CONSTRAINT opening_step_opening FOREIGN KEY (tenant_id, opening_id) REFERENCES opening (tenant_id, id)
);
