-- Drawing one up.
insert into handovers (id, version, path, from_post_id, to_post_id, from_person_id, to_person_id,
    from_name, to_name, from_title, to_title, place_name, is_interim, document, drawn_up_on,
    from_confirmed_at, to_confirmed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
