-- appoint
insert into posts (id, version, person_id, role, title, path, place_id, subject_id, valid_from,
    valid_to, appointed_by, ended_by, is_interim)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
