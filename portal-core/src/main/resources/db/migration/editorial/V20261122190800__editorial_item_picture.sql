-- A picture stays for as long as an item names it, in what it says or in a version that can be put back.
CREATE TABLE item_picture (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT NOT NULL,
  item_id    BIGINT NOT NULL,
  picture_id BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY item_picture_id (id),
  UNIQUE KEY item_picture_once (tenant_id, item_id, picture_id),
  KEY item_picture_named (tenant_id, picture_id),
  CONSTRAINT item_picture_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id),
  CONSTRAINT item_picture_media FOREIGN KEY (tenant_id, picture_id) REFERENCES media (tenant_id, id)
);
