-- The week whose mails were last written, whichever node did it.
CREATE TABLE freshness_week (
  tenant_id BIGINT NOT NULL,
  monday    DATE   NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT freshness_week_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

-- The link in somebody's mail; only its fingerprint is kept.
CREATE TABLE freshness_link (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY freshness_link_id (id),
  UNIQUE KEY freshness_link_token (tenant_id, token_hash),
  KEY freshness_link_expires (tenant_id, expires_at),
  CONSTRAINT freshness_link_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT freshness_link_account FOREIGN KEY (account_id) REFERENCES account (id)
);
