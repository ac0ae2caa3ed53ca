CREATE TABLE member (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  tenant_id    BIGINT        NOT NULL,
  account_id   BIGINT        NOT NULL,
  display_name VARCHAR(100)  NOT NULL,
  status       VARCHAR(20)   NOT NULL,
  since        DATETIME(6)   NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  introduction VARCHAR(1000) NOT NULL,
  version      BIGINT        NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY member_id (id),
  UNIQUE KEY member_account_in_tenant (tenant_id, account_id),
  KEY member_status (tenant_id, status),
  KEY member_name (tenant_id, display_name),
  KEY member_account (account_id),
  CONSTRAINT member_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT member_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- what makes a role the same role, so that nobody has it twice; a unique key does not compare NULLs
CREATE TABLE role_grant (
  id             BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id      BIGINT      NOT NULL,
  member_id      BIGINT      NOT NULL,
  role           VARCHAR(40) NOT NULL,
  section        VARCHAR(20) NULL,
  participant_id BIGINT      NULL,
  since          DATETIME(6) NOT NULL,
  sameness       VARCHAR(90) AS (CONCAT(role, ' ', COALESCE(section, ''), ' ', COALESCE(participant_id, ''))) PERSISTENT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY role_grant_id (id),
  UNIQUE KEY role_grant_once (tenant_id, member_id, sameness),
  KEY role_grant_role (tenant_id, role),
  CONSTRAINT role_grant_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT role_grant_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id),
  CONSTRAINT role_grant_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
);

CREATE TABLE admission_policy (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  tenant_id BIGINT      NOT NULL,
  admission VARCHAR(20) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY admission_policy_id (id),
  UNIQUE KEY admission_policy_tenant (tenant_id),
  CONSTRAINT admission_policy_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
