-- A photo that somebody objects to keeps its place in its album, where residents do not see it.
ALTER TABLE photo ADD COLUMN hidden BOOLEAN NOT NULL DEFAULT FALSE;
