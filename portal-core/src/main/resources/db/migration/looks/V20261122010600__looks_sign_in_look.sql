-- Which villages' looks the sign-in page has not been told of yet. One row for each that ever changed its look.
CREATE TABLE sign_in_look (
  tenant_id BIGINT NOT NULL PRIMARY KEY,
  wanted    BIGINT NOT NULL,
  told      BIGINT NOT NULL,
  CONSTRAINT sign_in_look_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
