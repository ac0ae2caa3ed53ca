-- A key is a document: it may name meters with weights, a base that depends on inhabitants, and extras.
ALTER TABLE cost_pool ADD COLUMN key_document TEXT NULL AFTER amount_cents;

UPDATE cost_pool
SET key_document = CASE key_type
  WHEN 'hybrid' THEN CONCAT(
    '{"type":"hybrid","base":"', base_cents DIV 100, '.', LPAD(base_cents MOD 100, 2, '0'),
    '","variable":{"type":"', variable_type, '"},"extras":[]}')
  ELSE CONCAT('{"type":"', key_type, '"}') END;

ALTER TABLE cost_pool
  DROP CONSTRAINT cost_pool_hybrid_is_whole,
  DROP COLUMN key_type,
  DROP COLUMN base_cents,
  DROP COLUMN variable_type,
  MODIFY COLUMN key_document TEXT NOT NULL;
