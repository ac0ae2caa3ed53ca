-- What the pictures of a village may take, where the cooperation said otherwise than what is usual.
CREATE TABLE media_quota (
  tenant_id BIGINT NOT NULL PRIMARY KEY,
  megabytes INT    NOT NULL,
  CONSTRAINT media_quota_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
