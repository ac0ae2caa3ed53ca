-- What participants are asked to pay. They stand above the villages, so no tenant.

-- The cooperation as it stands on its invoices; also the row that whoever issues holds, so that numbers have no gaps.
CREATE TABLE biller (
  id         TINYINT      NOT NULL PRIMARY KEY,
  name       VARCHAR(100) NOT NULL,
  line       VARCHAR(100) NOT NULL,
  postcode   VARCHAR(10)  NOT NULL,
  city       VARCHAR(100) NOT NULL,
  kvk_number VARCHAR(8)   NOT NULL,
  vat_number VARCHAR(14)  NOT NULL,
  oin        VARCHAR(20)  NOT NULL,
  iban       VARCHAR(34)  NOT NULL,
  bic        VARCHAR(11)  NOT NULL,
  email      VARCHAR(254) NOT NULL,
  due_days   SMALLINT     NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT biller_is_one CHECK (id = 1)
);

INSERT INTO biller (id, name, line, postcode, city, kvk_number, vat_number, oin, iban, bic, email, due_days)
VALUES (1, '', '', '', '', '', '', '', '', '', '', 30);

CREATE TABLE billing_round (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year       SMALLINT     NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  number     SMALLINT     NOT NULL,
  parts      SMALLINT     NOT NULL,
  issued_on  DATE         NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  document   LONGTEXT     NOT NULL,
  digest     CHAR(64)     NOT NULL,
  KEY billing_round_year (year, id)
);

CREATE TABLE statement (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  round_id       BIGINT       NOT NULL,
  participant_id BIGINT       NOT NULL,
  number_year    SMALLINT     NOT NULL,
  sequence       INT          NOT NULL,
  number         VARCHAR(20)  NOT NULL,
  year           SMALLINT     NOT NULL,
  name           VARCHAR(200) NOT NULL,
  issued_on      DATE         NOT NULL,
  due_on         DATE         NOT NULL,
  net_cents      BIGINT       NOT NULL,
  total_cents    BIGINT       NOT NULL,
  document       LONGTEXT     NOT NULL,
  digest         CHAR(64)     NOT NULL,
  UNIQUE KEY statement_number (number),
  UNIQUE KEY statement_sequence (number_year, sequence),
  UNIQUE KEY statement_once (round_id, participant_id),
  KEY statement_participant (participant_id, year),
  KEY statement_year (year, id),
  CONSTRAINT statement_round FOREIGN KEY (round_id) REFERENCES billing_round (id),
  CONSTRAINT statement_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
);

CREATE TABLE statement_line (
  statement_id BIGINT        NOT NULL,
  position     SMALLINT      NOT NULL,
  source       VARCHAR(10)   NOT NULL,
  code         VARCHAR(40)   NOT NULL,
  vat_percent  DECIMAL(5, 2) NOT NULL,
  amount_cents BIGINT        NOT NULL,
  PRIMARY KEY (statement_id, position),
  UNIQUE KEY statement_line_once (statement_id, source, code, vat_percent),
  CONSTRAINT statement_line_statement FOREIGN KEY (statement_id) REFERENCES statement (id)
);

CREATE TABLE statement_vat (
  statement_id  BIGINT        NOT NULL,
  vat_percent   DECIMAL(5, 2) NOT NULL,
  taxable_cents BIGINT        NOT NULL,
  tax_cents     BIGINT        NOT NULL,
  PRIMARY KEY (statement_id, vat_percent),
  CONSTRAINT statement_vat_statement FOREIGN KEY (statement_id) REFERENCES statement (id)
);

-- standing is 1 or NULL, so that the unique key knows a payment that stands, and any number that were taken back.
CREATE TABLE payment (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  statement_id  BIGINT       NOT NULL,
  paid_on       DATE         NOT NULL,
  amount_cents  BIGINT       NOT NULL,
  reference     VARCHAR(100) NOT NULL,
  actor_name    VARCHAR(200) NOT NULL,
  at            DATETIME(6)  NOT NULL,
  standing      TINYINT(1)   NULL,
  withdrawn_at  DATETIME(6)  NULL,
  withdrawn_by  VARCHAR(200) NULL,
  withdrawn_why VARCHAR(500) NULL,
  UNIQUE KEY payment_once (statement_id, paid_on, amount_cents, reference, standing),
  CONSTRAINT payment_statement FOREIGN KEY (statement_id) REFERENCES statement (id),
  CONSTRAINT payment_is_something CHECK (amount_cents <> 0)
);

DELIMITER $$
CREATE TRIGGER billing_round_stays BEFORE UPDATE ON billing_round FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a round that was issued does not change';
END$$

CREATE TRIGGER statement_stays BEFORE UPDATE ON statement FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a statement that was issued does not change';
END$$

CREATE TRIGGER statement_line_stays BEFORE UPDATE ON statement_line FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a statement that was issued does not change';
END$$
DELIMITER ;
