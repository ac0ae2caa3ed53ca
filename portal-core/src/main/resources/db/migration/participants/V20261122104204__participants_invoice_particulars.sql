-- What an invoice needs to know of its buyer, when the membership ends, and whether others may read the name.
ALTER TABLE participant
  ADD COLUMN oin CHAR(20) NULL AFTER kvk_number,
  ADD COLUMN member_until DATE NULL AFTER member_since,
  ADD COLUMN address_line VARCHAR(100) NULL AFTER member_until,
  ADD COLUMN postcode VARCHAR(12) NULL AFTER address_line,
  ADD COLUMN city VARCHAR(100) NULL AFTER postcode,
  ADD COLUMN country CHAR(2) NULL AFTER city,
  ADD COLUMN buyer_reference VARCHAR(100) NOT NULL DEFAULT '' AFTER country,
  ADD COLUMN named_to_others BOOLEAN NOT NULL DEFAULT FALSE AFTER buyer_reference,
  ADD UNIQUE KEY participant_oin (oin),
  ADD CONSTRAINT participant_membership CHECK (member_until IS NULL OR member_until >= member_since);
