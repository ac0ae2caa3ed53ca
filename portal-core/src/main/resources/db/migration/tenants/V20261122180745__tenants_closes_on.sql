-- The first day on which a village is closed for good without a successor; until then it is announced and can be taken back.
ALTER TABLE tenant ADD COLUMN closes_on DATE NULL;
