-- What a village states about the personal data that it keeps; one row at most. words is sanitised HTML.
CREATE TABLE privacy_notice (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT       NOT NULL,
  responsible   VARCHAR(300) NOT NULL,
  contact_email VARCHAR(254) NOT NULL,
  lang          CHAR(2)      NOT NULL,
  words         MEDIUMTEXT        NOT NULL,
  stated_at     DATETIME(6)  NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY privacy_notice_id (id),
  UNIQUE KEY privacy_notice_tenant (tenant_id),
  CONSTRAINT privacy_notice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
