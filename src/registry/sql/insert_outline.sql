-- Boundary files, place by place.
insert into place_outlines (place_id, version, source, entered_on, outline)
values ($1, $2, $3, $4, $5)
