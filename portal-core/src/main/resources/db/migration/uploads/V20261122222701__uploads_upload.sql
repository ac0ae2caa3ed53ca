-- Files that come in parts, for a day; the parts lie in a folder for each tenant. The picture that one became may have
-- gone again, so nothing refers to it.
CREATE TABLE upload (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id   BIGINT      NOT NULL,
  token       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id  BIGINT      NOT NULL,
  picture_use VARCHAR(20) NOT NULL,
  size        BIGINT      NOT NULL,
  begun_at    DATETIME(6) NOT NULL,
  picture_id  BIGINT      NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY upload_id (id),
  UNIQUE KEY upload_token (tenant_id, token),
  KEY upload_account (tenant_id, account_id),
  KEY upload_begun (tenant_id, begun_at),
  CONSTRAINT upload_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
