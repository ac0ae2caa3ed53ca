-- An act about money: a frozen document, who did what with it, and how the members voted. All participants are bound by
-- it: no tenant.
CREATE TABLE decision (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind           VARCHAR(20)  NOT NULL,
  year           SMALLINT     NOT NULL,
  title          VARCHAR(200) NOT NULL,
  document       MEDIUMTEXT   NOT NULL,
  -- SHA-256 of the document in UTF-8
  digest         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  corrects_id    BIGINT       NULL,
  in_force_from  DATE         NULL,
  vote_weight    VARCHAR(20)  NULL,
  quorum         TINYINT      NULL,
  adopted_on     DATE         NULL,
  minutes        VARCHAR(200) NOT NULL DEFAULT '',
  changed_at     DATETIME(6)  NOT NULL,
  version        BIGINT       NOT NULL DEFAULT 0,
  -- 1 from proposal on, for kinds of which a year has one; NULL for drafts and for what came to nothing
  standing       TINYINT      NULL,
  corrects_key   BIGINT AS (COALESCE(corrects_id, 0)) PERSISTENT,
  UNIQUE KEY decision_once (kind, year, corrects_key, standing),
  KEY decision_year (year, kind, state),
  KEY decision_corrects (corrects_id),
  CONSTRAINT decision_corrects FOREIGN KEY (corrects_id) REFERENCES decision (id),
  CONSTRAINT decision_standing_one CHECK (standing IS NULL OR standing = 1),
  CONSTRAINT decision_digest_form CHECK (digest REGEXP '^[0-9a-f]{64}$'),
  CONSTRAINT decision_quorum_percent CHECK (quorum IS NULL OR quorum BETWEEN 0 AND 100),
  -- what was proposed says from when it holds and how is voted
  CONSTRAINT decision_proposed_whole CHECK (
    state IN ('DRAFT', 'REJECTED', 'WITHDRAWN')
    OR (in_force_from IS NOT NULL AND vote_weight IS NOT NULL AND quorum IS NOT NULL)),
  CONSTRAINT decision_adopted_whole CHECK (state <> 'ADOPTED' OR (adopted_on IS NOT NULL AND minutes <> ''))
);

CREATE TABLE decision_step (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT       NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  at          DATETIME(6)  NOT NULL,
  -- NULL for a job of the platform
  account_id  BIGINT       NULL,
  actor_name  VARCHAR(200) NOT NULL,
  digest      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words       VARCHAR(700) NOT NULL DEFAULT '',
  KEY decision_step_decision (decision_id, id),
  CONSTRAINT decision_step_decision FOREIGN KEY (decision_id) REFERENCES decision (id)
);

CREATE TABLE decision_vote (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id      BIGINT       NOT NULL,
  participant_id   BIGINT       NOT NULL,
  participant_name VARCHAR(200) NOT NULL,
  weight           BIGINT       NOT NULL,
  -- NULL for who took no part
  choice           VARCHAR(20)  NULL,
  UNIQUE KEY decision_vote_once (decision_id, participant_id),
  KEY decision_vote_participant (participant_id),
  CONSTRAINT decision_vote_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT decision_vote_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT decision_vote_weight CHECK (weight >= 0)
);

DELIMITER $$
-- What was proposed stays word for word, and what is adopted stays altogether, whoever holds the pen.
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision FOR EACH ROW
BEGIN
  IF OLD.state <> 'DRAFT' AND NOT (
      NEW.state <> 'DRAFT' AND NEW.kind = OLD.kind AND NEW.year = OLD.year AND NEW.title = OLD.title
      AND BINARY NEW.document = BINARY OLD.document AND NEW.digest = OLD.digest
      AND NEW.corrects_id <=> OLD.corrects_id AND NEW.in_force_from <=> OLD.in_force_from
      AND NEW.vote_weight <=> OLD.vote_weight AND NEW.quorum <=> OLD.quorum) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a decision that was proposed does not change';
  END IF;
  IF OLD.state IN ('ADOPTED', 'REJECTED', 'WITHDRAWN') AND NOT (
      NEW.state = OLD.state AND NEW.adopted_on <=> OLD.adopted_on AND NEW.minutes = OLD.minutes
      AND NEW.standing <=> OLD.standing) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a decision that was taken does not change';
  END IF;
END$$

CREATE TRIGGER decision_step_stays BEFORE UPDATE ON decision_step FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a step that was taken does not change';
END$$

CREATE TRIGGER decision_vote_stays BEFORE UPDATE ON decision_vote FOR EACH ROW
BEGIN
  IF (SELECT state FROM decision WHERE id = OLD.decision_id) <> 'APPROVED' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a vote that was closed does not change';
  END IF;
END$$
DELIMITER ;
