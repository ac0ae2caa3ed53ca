-- What a village chose; one row at most. welcome is a JSON object of words by language.
CREATE TABLE look (
  id        BIGINT        NOT NULL AUTO_INCREMENT,
  tenant_id BIGINT        NOT NULL,
  brand     CHAR(7)       NOT NULL,
  accent    CHAR(7)       NOT NULL,
  font      VARCHAR(20)   NOT NULL,
  crest_id  BIGINT        NULL,
  photo_id  BIGINT        NULL,
  welcome   VARCHAR(4000) NOT NULL,
  version   BIGINT        NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY look_id (id),
  UNIQUE KEY look_tenant (tenant_id),
  CONSTRAINT look_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT look_crest FOREIGN KEY (tenant_id, crest_id) REFERENCES media (tenant_id, id),
  CONSTRAINT look_photo FOREIGN KEY (tenant_id, photo_id) REFERENCES media (tenant_id, id)
);
