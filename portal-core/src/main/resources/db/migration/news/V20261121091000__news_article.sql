CREATE TABLE article (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT       NOT NULL,
  lang          CHAR(2)      NOT NULL,
  title         VARCHAR(150) NOT NULL,
  lead          VARCHAR(400) NOT NULL,
  body          MEDIUMTEXT   NOT NULL,
  status        VARCHAR(20)  NOT NULL,
  publish_from  DATETIME(6)  NULL,
  publish_until DATETIME(6)  NULL,
  author_name   VARCHAR(200) NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  version       BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY article_id (id),
  KEY article_published (tenant_id, status, publish_from, publish_until),
  KEY article_changed (tenant_id, changed_at),
  CONSTRAINT article_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

-- What an article said after each save, so that it can be compared and put back. Only ever added to.
CREATE TABLE article_revision (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id   BIGINT       NOT NULL,
  article_id  BIGINT       NOT NULL,
  number      INT          NOT NULL,
  lang        CHAR(2)      NOT NULL,
  title       VARCHAR(150) NOT NULL,
  lead        VARCHAR(400) NOT NULL,
  body        MEDIUMTEXT   NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  at          DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY article_revision_id (id),
  UNIQUE KEY article_revision_number (tenant_id, article_id, number),
  CONSTRAINT article_revision_article FOREIGN KEY (tenant_id, article_id) REFERENCES article (tenant_id, id)
);
