-- The picture at its head, with what it shows and where in it what matters most stands, in hundredths.
ALTER TABLE article
  ADD COLUMN picture_id  BIGINT       NULL AFTER title,
  ADD COLUMN picture_alt VARCHAR(250) NOT NULL DEFAULT '' AFTER picture_id,
  ADD COLUMN picture_left INT          NOT NULL DEFAULT 0 AFTER picture_alt,
  ADD COLUMN picture_top  INT          NOT NULL DEFAULT 0 AFTER picture_left,
  ADD CONSTRAINT article_picture FOREIGN KEY (tenant_id, picture_id) REFERENCES media (tenant_id, id);
