-- What people ask who are shown. It outlives the photo, so nothing refers to that.
CREATE TABLE photo_objection (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT        NOT NULL,
  picture_id BIGINT        NOT NULL,
  item_id    BIGINT        NOT NULL,
  album      VARCHAR(150)  NOT NULL,
  name       VARCHAR(100)  NOT NULL,
  email      VARCHAR(254)  NOT NULL,
  words      VARCHAR(1000) NOT NULL,
  lang       CHAR(2)       NOT NULL,
  hidden     BOOLEAN       NOT NULL,
  status     VARCHAR(20)   NOT NULL,
  asked_at   DATETIME(6)   NOT NULL,
  decided_at DATETIME(6)   NULL,
  decided_by VARCHAR(200)  NOT NULL,
  answer     VARCHAR(500)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY photo_objection_id (id),
  KEY photo_objection_picture (tenant_id, picture_id, status),
  KEY photo_objection_waiting (tenant_id, status, asked_at),
  KEY photo_objection_decided (tenant_id, decided_at),
  CONSTRAINT photo_objection_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

-- What a village chose; one that never chose hides a photo as soon as somebody asks.
CREATE TABLE photo_objection_rule (
  id           BIGINT  NOT NULL AUTO_INCREMENT,
  tenant_id    BIGINT  NOT NULL,
  hide_at_once BOOLEAN NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY photo_objection_rule_id (id),
  UNIQUE KEY photo_objection_rule_one (tenant_id),
  CONSTRAINT photo_objection_rule_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
