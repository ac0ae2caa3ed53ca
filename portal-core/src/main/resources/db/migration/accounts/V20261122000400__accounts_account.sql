CREATE TABLE account (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject            VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name               VARCHAR(200) NOT NULL,
  email              VARCHAR(254) NULL,
  language           CHAR(2)      NOT NULL,
  created_at         DATETIME(6)  NOT NULL,
  first_signed_in_at DATETIME(6)  NULL,
  version            BIGINT       NOT NULL DEFAULT 0,
  UNIQUE KEY account_subject (subject)
);

-- A session at Keycloak covers several hosts; when it ends there, all of its rows go.
CREATE TABLE sign_in (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id       BIGINT       NOT NULL,
  keycloak_session VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  host             VARCHAR(253) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  began_at         DATETIME(6)  NOT NULL,
  seen_at          DATETIME(6)  NOT NULL,
  KEY sign_in_keycloak_session (keycloak_session),
  KEY sign_in_seen_at (seen_at),
  CONSTRAINT sign_in_account FOREIGN KEY (account_id) REFERENCES account (id)
);
