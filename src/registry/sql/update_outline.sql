-- A newer boundary file.
update place_outlines set version = $2, source = $3, entered_on = $4, outline = $5
where place_id = $1 and version = $2 - 1
