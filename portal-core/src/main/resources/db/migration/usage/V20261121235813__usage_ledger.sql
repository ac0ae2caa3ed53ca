-- The ledger. No foreign keys to tenant on purpose: what was used stays when a village leaves, and a ledger refuses
-- nothing. Global tables: a node writes for all tenants at once, the platform bills across them. No personal data.

-- A batch that is sent again finds itself here and is not counted twice.
CREATE TABLE usage_batch (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  node      VARCHAR(100) NOT NULL,
  boot      VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence  BIGINT       NOT NULL,
  landed_at DATETIME(6)  NOT NULL,
  UNIQUE KEY usage_batch_key (node, boot, sequence)
);

CREATE TABLE usage_fact (
  tenant_id BIGINT      NOT NULL,
  day       DATE        NOT NULL,
  meter     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  billing   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  batch_id  BIGINT      NOT NULL,
  quantity  BIGINT      NOT NULL,
  PRIMARY KEY (tenant_id, day, meter, billing, batch_id),
  KEY usage_fact_day (day),
  CONSTRAINT usage_fact_batch FOREIGN KEY (batch_id) REFERENCES usage_batch (id),
  CONSTRAINT usage_fact_quantity CHECK (quantity > 0)
);

-- What the facts of a tenant, meter and day add up to; written in the same transaction as they are.
CREATE TABLE usage_day (
  tenant_id BIGINT      NOT NULL,
  meter     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day       DATE        NOT NULL,
  quantity  BIGINT      NOT NULL,
  billable  BIGINT      NOT NULL,
  PRIMARY KEY (tenant_id, meter, day),
  KEY usage_day_day (day)
);

-- A period that the treasurer leaves out of the bill. Withdrawn where it was a mistake, never deleted or changed.
CREATE TABLE usage_exclusion (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tenant_id     BIGINT        NULL,
  meter         VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  from_day      DATE          NOT NULL,
  until_day     DATE          NOT NULL,
  why           VARCHAR(1000) NOT NULL,
  account_id    BIGINT        NULL,
  actor_name    VARCHAR(200)  NOT NULL,
  at            DATETIME(6)   NOT NULL,
  withdrawn_at  DATETIME(6)   NULL,
  withdrawn_by  VARCHAR(200)  NULL,
  withdrawn_why VARCHAR(1000) NULL,
  version       BIGINT        NOT NULL DEFAULT 0,
  KEY usage_exclusion_from_day (from_day),
  CONSTRAINT usage_exclusion_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT usage_exclusion_period CHECK (from_day <= until_day)
);
