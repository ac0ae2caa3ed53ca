-- What is billed of a pool has tax on it, at a rate of its own.
ALTER TABLE cost_pool ADD COLUMN vat DECIMAL(5,2) NOT NULL DEFAULT 21.00 AFTER meter;
