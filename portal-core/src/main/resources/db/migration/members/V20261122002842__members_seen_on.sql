-- The last day on which the member was there, signed in; for counting active members. Earlier days are not kept.
ALTER TABLE member ADD COLUMN seen_on DATE NULL;
