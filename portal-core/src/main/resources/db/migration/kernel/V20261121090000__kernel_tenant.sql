-- The tenants stand here because every other table refers to them; the tenants feature owns the rest of its tables.
CREATE TABLE participant (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name          VARCHAR(200) NOT NULL,
  kvk_number    CHAR(8)      NULL,
  contact_name  VARCHAR(200) NOT NULL DEFAULT '',
  contact_email VARCHAR(254) NOT NULL DEFAULT '',
  vat_position  VARCHAR(20)  NOT NULL,
  member_since  DATE         NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY participant_name (name),
  UNIQUE KEY participant_kvk_number (kvk_number)
);

CREATE TABLE tenant (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug           VARCHAR(40)  NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  status         VARCHAR(20)  NOT NULL,
  name           VARCHAR(100) NOT NULL,
  inhabitants    INT          NOT NULL,
  inhabitants_on DATE         NOT NULL,
  languages      VARCHAR(40)  NOT NULL,
  time_zone      VARCHAR(40)  NOT NULL,
  participant_id BIGINT       NULL,
  opened_at      DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY tenant_slug (slug),
  KEY tenant_participant (participant_id),
  CONSTRAINT tenant_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT tenant_inhabitants_sign CHECK (inhabitants >= 0)
);

-- The name in another language than the official one, where it has one.
CREATE TABLE tenant_name (
  tenant_id BIGINT       NOT NULL,
  language  CHAR(2)      NOT NULL,
  name      VARCHAR(100) NOT NULL,
  PRIMARY KEY (tenant_id, language),
  CONSTRAINT tenant_name_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

-- canonical is 1 or NULL, so that the unique key allows one canonical host and any number of others.
CREATE TABLE tenant_host (
  host       VARCHAR(253) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant_id  BIGINT       NOT NULL,
  canonical  TINYINT(1)   NULL,
  own_domain TINYINT(1)   NOT NULL,
  since      DATETIME(6)  NOT NULL,
  UNIQUE KEY tenant_host_canonical (tenant_id, canonical),
  CONSTRAINT tenant_host_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT tenant_host_canonical_one CHECK (canonical IS NULL OR canonical = 1)
);

-- The platform is a tenant too: its own hosts, look, members and audit log.
INSERT INTO tenant (id, slug, kind, status, name, inhabitants, inhabitants_on, languages, time_zone, opened_at)
VALUES (1, 'mienskip', 'PLATFORM', 'OPEN', 'Mienskip', 0, '2026-01-01', 'nl,fy,en,de', 'Europe/Amsterdam', UTC_TIMESTAMP(6));

CREATE TABLE audit_entry (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT        NOT NULL,
  at         DATETIME(6)   NOT NULL,
  account_id BIGINT        NULL,
  actor_name VARCHAR(200)  NOT NULL,
  act        VARCHAR(60)   NOT NULL,
  subject    VARCHAR(400)  NOT NULL,
  why        VARCHAR(1000) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY audit_entry_id (id),
  KEY audit_entry_at (tenant_id, at),
  CONSTRAINT audit_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
