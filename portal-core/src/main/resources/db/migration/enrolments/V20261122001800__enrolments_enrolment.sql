CREATE TABLE enrolment (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id   BIGINT      NOT NULL,
  member_id   BIGINT      NOT NULL,
  code_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  new_account TINYINT(1)  NOT NULL,
  expires_at  DATETIME(6) NOT NULL,
  used_at     DATETIME(6) NULL,
  version     BIGINT      NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY enrolment_id (id),
  UNIQUE KEY enrolment_code_hash (tenant_id, code_hash),
  UNIQUE KEY enrolment_member (tenant_id, member_id),
  CONSTRAINT enrolment_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT enrolment_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
);
