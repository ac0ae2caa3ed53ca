-- Locked by whoever changes the portal's client at Keycloak: two changes at once would lose one.
CREATE TABLE identity_turn (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO identity_turn (id) VALUES (1);

-- Mail of all villages on its way; a row is deleted when the mail server has taken it.
CREATE TABLE queued_mail (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tenant_id  BIGINT        NOT NULL,
  from_name  VARCHAR(200)  NOT NULL,
  to_address VARCHAR(254)  NOT NULL,
  subject    VARCHAR(200)  NOT NULL,
  text       MEDIUMTEXT    NOT NULL,
  tries      INT           NOT NULL,
  due_at     DATETIME(6)   NOT NULL,
  KEY queued_mail_due_at (due_at),
  CONSTRAINT queued_mail_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
