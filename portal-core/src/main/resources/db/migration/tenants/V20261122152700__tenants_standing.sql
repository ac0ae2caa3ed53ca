-- What a tenant was from which day on: who pays for it, whether it takes part, and where it lies. A bill of a year goes by
-- the days of that year, so what holds today is not enough. The row in force on a day is the last that begins on or before it.
CREATE TABLE tenant_standing (
  id             BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tenant_id      BIGINT     NOT NULL,
  since          DATE       NOT NULL,
  participant_id BIGINT     NULL,
  taking_part    TINYINT(1) NOT NULL,
  lies_in_id     BIGINT     NULL,
  UNIQUE KEY tenant_standing_since (tenant_id, since),
  CONSTRAINT tenant_standing_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id) ON DELETE CASCADE,
  CONSTRAINT tenant_standing_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
  CONSTRAINT tenant_standing_lies_in FOREIGN KEY (lies_in_id) REFERENCES tenant (id)
);

-- Until now a tenant counted for as long as its participant was a member.
INSERT INTO tenant_standing (tenant_id, since, participant_id, taking_part, lies_in_id)
SELECT t.id, COALESCE(p.member_since, DATE(t.opened_at)), t.participant_id, t.status <> 'CLOSED', t.lies_in_id
FROM tenant t LEFT JOIN participant p ON p.id = t.participant_id
WHERE t.kind <> 'PLATFORM';
