-- What the cooperation plans to spend and receive in a year, and what it really did. Of all participants: no tenant.
CREATE TABLE budget (
  year            SMALLINT       NOT NULL PRIMARY KEY,
  reserve_percent DECIMAL(9, 4)  NOT NULL,
  version         BIGINT         NOT NULL DEFAULT 0,
  CONSTRAINT budget_reserve_is_no_debt CHECK (reserve_percent >= 0)
);

CREATE TABLE budget_line (
  id          BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year        SMALLINT        NOT NULL,
  kind        VARCHAR(10)     NOT NULL,
  heading     VARCHAR(100)    NOT NULL,
  description VARCHAR(200)    NOT NULL,
  quantity    DECIMAL(18, 6)  NOT NULL,
  price       DECIMAL(18, 6)  NOT NULL,
  achieved    VARCHAR(2000)   NOT NULL DEFAULT '',
  version     BIGINT          NOT NULL DEFAULT 0,
  UNIQUE KEY budget_line_name (year, kind, heading, description),
  CONSTRAINT budget_line_budget FOREIGN KEY (year) REFERENCES budget (year),
  CONSTRAINT budget_line_kind CHECK (kind IN ('COST', 'INCOME')),
  CONSTRAINT budget_line_is_no_debt CHECK (quantity >= 0 AND price >= 0)
);

-- Never changed: what was wrong is booked back.
CREATE TABLE budget_booking (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  budget_line_id BIGINT       NOT NULL,
  booked_on      DATE         NOT NULL,
  amount_cents   BIGINT       NOT NULL,
  reference      VARCHAR(200) NOT NULL,
  entered_at     DATETIME(6)  NOT NULL,
  KEY budget_booking_line (budget_line_id, booked_on),
  CONSTRAINT budget_booking_line FOREIGN KEY (budget_line_id) REFERENCES budget_line (id),
  CONSTRAINT budget_booking_is_something CHECK (amount_cents <> 0)
);
