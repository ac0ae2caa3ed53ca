-- Pictures; the files lie in a folder for each tenant. widths holds what each is there in, in pixels, with commas.
CREATE TABLE media (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id   BIGINT       NOT NULL,
  name        VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  extension   VARCHAR(4)   NOT NULL,
  widths      VARCHAR(40)  NOT NULL,
  height      INT          NOT NULL,
  alt         VARCHAR(250) NOT NULL,
  bytes       BIGINT       NOT NULL,
  added_at    DATETIME(6)  NOT NULL,
  released_at DATETIME(6)  NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY media_id (id),
  UNIQUE KEY media_name (tenant_id, name),
  KEY media_released (tenant_id, released_at),
  CONSTRAINT media_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
