-- end_post
update posts set version = $2, person_id = $3, role = $4, title = $5, path = $6, place_id = $7,
    subject_id = $8, valid_from = $9, valid_to = $10, appointed_by = $11, ended_by = $12,
    is_interim = $13
where id = $1
