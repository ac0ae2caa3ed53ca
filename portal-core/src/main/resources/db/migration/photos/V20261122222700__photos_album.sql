-- What residents see of the village's photos: albums, and each photo of one in its place. A photo that is withheld, as
-- somebody on it does not agree, is not here.
CREATE TABLE album (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  tenant_id     BIGINT        NOT NULL,
  item_id       BIGINT        NOT NULL,
  lang          CHAR(2)       NOT NULL,
  title         VARCHAR(150)  NOT NULL,
  text          VARCHAR(2000) NOT NULL,
  day           DATE          NULL,
  photos        INT           NOT NULL,
  author_name   VARCHAR(200)  NOT NULL,
  publish_from  DATETIME(6)   NOT NULL,
  publish_until DATETIME(6)   NULL,
  changed_at    DATETIME(6)   NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY album_id (id),
  UNIQUE KEY album_item (tenant_id, item_id),
  KEY album_published (tenant_id, publish_from, publish_until),
  CONSTRAINT album_of_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
);

CREATE TABLE photo (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id  BIGINT       NOT NULL,
  item_id    BIGINT       NOT NULL,
  place      INT          NOT NULL,
  picture_id BIGINT       NOT NULL,
  alt        VARCHAR(250) NOT NULL,
  caption    VARCHAR(300) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY photo_id (id),
  UNIQUE KEY photo_place (tenant_id, item_id, place),
  KEY photo_picture (tenant_id, picture_id),
  CONSTRAINT photo_of_album FOREIGN KEY (tenant_id, item_id) REFERENCES album (tenant_id, item_id),
  CONSTRAINT photo_media FOREIGN KEY (tenant_id, picture_id) REFERENCES media (tenant_id, id)
);
