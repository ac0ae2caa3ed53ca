-- From which year on the cooperation charges value added tax, or by which rule it does not. Of a year, as what was billed with
-- tax is settled with it. Before the first it charges tax.
CREATE TABLE biller_vat (
  since_year SMALLINT     NOT NULL PRIMARY KEY,
  kind       VARCHAR(20)  NOT NULL,
  ground     VARCHAR(200) NOT NULL
);

-- Nothing is added at the zero rate too, which is another line of a tax return.
ALTER TABLE statement_line
  ADD COLUMN exempt TINYINT(1) NOT NULL DEFAULT 0 AFTER vat_percent,
  DROP KEY statement_line_once,
  ADD UNIQUE KEY statement_line_once (statement_id, source, code, vat_percent, exempt);

ALTER TABLE statement_vat
  ADD COLUMN exempt TINYINT(1) NOT NULL DEFAULT 0 AFTER vat_percent,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (statement_id, vat_percent, exempt);
