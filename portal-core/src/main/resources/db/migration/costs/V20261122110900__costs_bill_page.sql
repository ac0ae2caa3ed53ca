-- Whether a village shows its residents what the portal costs and who pays; one row at most.
CREATE TABLE bill_page (
  id        BIGINT  NOT NULL AUTO_INCREMENT,
  tenant_id BIGINT  NOT NULL,
  shown     BOOLEAN NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY bill_page_id (id),
  UNIQUE KEY bill_page_tenant (tenant_id),
  CONSTRAINT bill_page_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
