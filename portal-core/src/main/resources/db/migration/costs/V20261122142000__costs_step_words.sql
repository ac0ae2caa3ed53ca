-- The votes of a whole assembly stand in one step.
ALTER TABLE decision_step MODIFY words MEDIUMTEXT NOT NULL DEFAULT '';
