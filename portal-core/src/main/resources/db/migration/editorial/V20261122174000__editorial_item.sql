-- Every kind of content leads one life at the editorial desk. What is written is a document of its kind; residents
-- never read it here but in the table of the kind, where it is laid down when it is published.
CREATE TABLE item (
  id                 BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id          BIGINT       NOT NULL,
  section            VARCHAR(20)  NOT NULL,
  lang               CHAR(2)      NOT NULL,
  title              VARCHAR(200) NOT NULL,
  document           MEDIUMTEXT   NOT NULL,
  pending_document   MEDIUMTEXT   NULL,
  approved           CHAR(64)     NULL,
  status             VARCHAR(20)  NOT NULL,
  review             VARCHAR(20)  NOT NULL,
  review_asked_by    VARCHAR(200) NOT NULL,
  review_asked_by_id BIGINT       NULL,
  review_at          DATETIME(6)  NULL,
  review_note        VARCHAR(500) NOT NULL,
  publish_from       DATETIME(6)  NULL,
  publish_until      DATETIME(6)  NULL,
  author_name        VARCHAR(200) NOT NULL,
  author_id          BIGINT       NULL,
  written_by         VARCHAR(200) NOT NULL,
  written_at         DATETIME(6)  NOT NULL,
  created_at         DATETIME(6)  NOT NULL,
  changed_at         DATETIME(6)  NOT NULL,
  version            BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY item_id (id),
  KEY item_changed (tenant_id, section, changed_at),
  KEY item_published (tenant_id, section, status, publish_from),
  KEY item_review (tenant_id, review, review_at),
  KEY item_author (tenant_id, author_id, status),
  CONSTRAINT item_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

-- What an item said at the end of each sitting of a writer, so that it can be compared and put back.
CREATE TABLE item_revision (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  tenant_id   BIGINT       NOT NULL,
  item_id     BIGINT       NOT NULL,
  number      INT          NOT NULL,
  document    MEDIUMTEXT   NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  author_id   BIGINT       NULL,
  at          DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY item_revision_id (id),
  UNIQUE KEY item_revision_number (tenant_id, item_id, number),
  CONSTRAINT item_revision_item FOREIGN KEY (tenant_id, item_id) REFERENCES item (tenant_id, id)
);

-- How a village publishes a section, where that differs from what holds when nothing was chosen.
CREATE TABLE section_rule (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id    BIGINT      NOT NULL,
  section      VARCHAR(20) NOT NULL,
  review_first BOOLEAN     NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY section_rule_id (id),
  UNIQUE KEY section_rule_section (tenant_id, section),
  CONSTRAINT section_rule_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

-- Articles keep their numbers, as those stand in addresses that people have.
INSERT INTO item (id, tenant_id, section, lang, title, document, pending_document, status, review, review_asked_by,
  review_note, publish_from, publish_until, author_name, author_id, written_by, written_at, created_at, changed_at)
SELECT id, tenant_id, 'NEWS', COALESCE(pending_lang, lang), COALESCE(pending_title, title),
  JSON_COMPACT(JSON_OBJECT('language', lang, 'title', title, 'lead', `lead`, 'body', body)),
  IF(pending_at IS NULL, NULL, JSON_COMPACT(JSON_OBJECT(
    'language', pending_lang, 'title', pending_title, 'lead', pending_lead, 'body', pending_body))),
  status, 'NONE', '', '', publish_from, publish_until, author_name, author_id,
  COALESCE(pending_by, author_name), COALESCE(pending_at, changed_at), created_at, changed_at
FROM article;

INSERT INTO item_revision (tenant_id, item_id, number, document, author_name, author_id, at)
SELECT tenant_id, article_id, number,
  JSON_COMPACT(JSON_OBJECT('language', lang, 'title', title, 'lead', `lead`, 'body', body)), author_name, author_id, at
FROM article_revision ORDER BY id;

-- What was done with articles is called the same for all kinds.
UPDATE audit_entry SET act = CONCAT('item', SUBSTRING(act, 8)) WHERE act LIKE 'article.%';
