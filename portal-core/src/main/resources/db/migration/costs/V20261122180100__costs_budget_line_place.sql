-- Where a line stands among those of its year: people put them in an order of their own. Those that there are keep theirs.
ALTER TABLE budget_line ADD COLUMN place INT NOT NULL DEFAULT 0;

UPDATE budget_line l
  JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY year ORDER BY kind, heading, description) AS place FROM budget_line) o
    ON o.id = l.id
  SET l.place = o.place;
