-- How many people lived in a village or municipality on a day, and who says so. A bill of a year goes by the figures of its
-- reference date, so an older figure is kept when a newer one comes.
CREATE TABLE head_count (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tenant_id   BIGINT       NOT NULL,
  counted_on  DATE         NOT NULL,
  inhabitants INT          NOT NULL,
  source      VARCHAR(100) NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY head_count_tenant_day (tenant_id, counted_on),
  CONSTRAINT head_count_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id) ON DELETE CASCADE,
  CONSTRAINT head_count_sign CHECK (inhabitants >= 0)
);

INSERT INTO head_count (tenant_id, counted_on, inhabitants, source)
SELECT id, inhabitants_on, inhabitants, '' FROM tenant WHERE kind <> 'PLATFORM';
