-- The tax that the overview of a year adds up stays as it was issued, as the lines do.
DELIMITER $$
CREATE TRIGGER statement_vat_stays BEFORE UPDATE ON statement_vat FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a statement that was issued does not change';
END$$
DELIMITER ;
