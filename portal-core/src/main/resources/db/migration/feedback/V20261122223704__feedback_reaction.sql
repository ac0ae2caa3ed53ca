-- What readers say about the pages; those about the website itself belong to the platform's own tenant.
CREATE TABLE reaction (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT        NOT NULL,
  page       VARCHAR(600)  NOT NULL,
  about      VARCHAR(200)  NOT NULL,
  village    VARCHAR(100)  NOT NULL,
  text       VARCHAR(2000) NOT NULL,
  name       VARCHAR(100)  NOT NULL,
  email      VARCHAR(254)  NOT NULL,
  language   VARCHAR(10)   NOT NULL,
  status     VARCHAR(20)   NOT NULL,
  given_at   DATETIME(6)   NOT NULL,
  answer     VARCHAR(2000) NOT NULL,
  handled_by VARCHAR(200)  NOT NULL,
  handled_at DATETIME(6)   NULL,
  version    BIGINT        NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY reaction_id (id),
  KEY reaction_given (tenant_id, given_at),
  KEY reaction_status (tenant_id, status, given_at),
  CONSTRAINT reaction_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
