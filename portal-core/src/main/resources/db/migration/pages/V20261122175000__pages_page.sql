-- What residents read of the village's own pages, such as its history; place is 0 for a page that no menu names.
CREATE TABLE page (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT       NOT NULL,
  item_id       BIGINT       NOT NULL,
  lang          CHAR(2)      NOT NULL,
  title         VARCHAR(150) NOT NULL,
  body          MEDIUMTEXT   NOT NULL,
  place         INT          NOT NULL,
  author_name   VARCHAR(200) NOT NULL,
  publish_from  DATETIME(6)  NOT NULL,
  publish_until DATETIME(6)  NULL,
  changed_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY page_id (id),
  UNIQUE KEY page_item (tenant_id, item_id),
  KEY page_place (tenant_id, place, title),
  CONSTRAINT page_of_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
);
