-- What a village states about how accessible its website is; one row at most. barriers has one in a line.
CREATE TABLE accessibility_statement (
  id            BIGINT         NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT         NOT NULL,
  examined_on   DATE           NULL,
  examined_by   VARCHAR(200)   NOT NULL,
  method        VARCHAR(1000)  NOT NULL,
  all_met       BOOLEAN        NOT NULL,
  barriers      MEDIUMTEXT     NOT NULL,
  planned_on    DATE           NULL,
  contact_email VARCHAR(254)   NOT NULL,
  stated_at     DATETIME(6)    NOT NULL,
  version       BIGINT         NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY accessibility_statement_id (id),
  UNIQUE KEY accessibility_statement_tenant (tenant_id),
  CONSTRAINT accessibility_statement_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
