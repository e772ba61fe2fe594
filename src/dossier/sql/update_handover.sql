-- One of the two confirms.
update handovers set version = $2, path = $3, from_post_id = $4, to_post_id = $5,
    from_person_id = $6, to_person_id = $7, from_name = $8, to_name = $9, from_title = $10,
    to_title = $11, place_name = $12, is_interim = $13, document = $14, drawn_up_on = $15,
    from_confirmed_at = $16, to_confirmed_at = $17
where id = $1
