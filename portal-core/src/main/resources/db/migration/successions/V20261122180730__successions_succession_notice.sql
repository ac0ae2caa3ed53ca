-- What those who go on are to be told of, once: the platform's own papers, so tenant_id is the platform's.
CREATE TABLE succession_notice (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id BIGINT      NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  -- a village's id, or a participant's where the kind is about participants
  ending_id BIGINT      NOT NULL,
  into_id   BIGINT      NULL,
  day       DATE        NULL,
  told_at   DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY succession_notice_id (id),
  KEY succession_notice_told (tenant_id, told_at),
  CONSTRAINT succession_notice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
