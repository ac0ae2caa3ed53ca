-- What a year costs, in parts that are divided each by a key of its own. All participants pay them: no tenant.
CREATE TABLE cost_pool (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year          SMALLINT     NOT NULL,
  code          VARCHAR(40)  NOT NULL,
  amount_cents  BIGINT       NOT NULL,
  key_type      VARCHAR(20)  NOT NULL,
  base_cents    BIGINT       NULL,
  variable_type VARCHAR(20)  NULL,
  meter         VARCHAR(40)  NOT NULL,
  basis         VARCHAR(400) NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY cost_pool_year_code (year, code),
  CONSTRAINT cost_pool_amount_is_no_debt CHECK (amount_cents >= 0),
  -- a base and what is left belong to the hybrid, both or neither
  CONSTRAINT cost_pool_hybrid_is_whole CHECK (
    (key_type = 'hybrid' AND base_cents >= 0 AND variable_type IS NOT NULL)
    OR (key_type <> 'hybrid' AND base_cents IS NULL AND variable_type IS NULL))
);

CREATE TABLE cost_pool_name (
  cost_pool_id BIGINT       NOT NULL,
  language     CHAR(2)      NOT NULL,
  name         VARCHAR(100) NOT NULL,
  PRIMARY KEY (cost_pool_id, language),
  CONSTRAINT cost_pool_name_pool FOREIGN KEY (cost_pool_id) REFERENCES cost_pool (id)
);
