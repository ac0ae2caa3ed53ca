-- url is NULL for a tile that leads to a part of the portal; removed_at is set while a removal can be undone.
CREATE TABLE tile (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT       NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  title      VARCHAR(40)  NOT NULL,
  lang       CHAR(2)      NOT NULL,
  url        VARCHAR(500) NULL,
  icon       VARCHAR(30)  NOT NULL,
  colour     VARCHAR(20)  NOT NULL,
  size       VARCHAR(20)  NOT NULL,
  audience   VARCHAR(20)  NOT NULL,
  place      INT          NOT NULL,
  removed_at DATETIME(6)  NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY tile_id (id),
  KEY tile_place (tenant_id, removed_at, place),
  CONSTRAINT tile_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
