-- A letter is worth nothing without the member it was for.
ALTER TABLE enrolment DROP FOREIGN KEY enrolment_member;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_member
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id) ON DELETE CASCADE;
