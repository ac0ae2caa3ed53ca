-- What the cooperation may know of how a village does: counts and a moment, nothing of anybody. Global: read side by side.
CREATE TABLE tenant_vitals (
  tenant_id         BIGINT      NOT NULL PRIMARY KEY,
  members           BIGINT      NOT NULL,
  last_published_at DATETIME(6) NULL,
  noted_at          DATETIME(6) NOT NULL,
  CONSTRAINT tenant_vitals_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
