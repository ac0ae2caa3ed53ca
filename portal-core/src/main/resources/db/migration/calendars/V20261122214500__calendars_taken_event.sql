-- Which events of files came into the agenda, by the fingerprint of the name that they have in every calendar.
CREATE TABLE taken_event (
  id        BIGINT   NOT NULL AUTO_INCREMENT,
  tenant_id BIGINT   NOT NULL,
  uid_hash  CHAR(64) NOT NULL,
  item_id   BIGINT   NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY taken_event_id (id),
  UNIQUE KEY taken_event_uid (tenant_id, uid_hash),
  CONSTRAINT taken_event_of_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
);
