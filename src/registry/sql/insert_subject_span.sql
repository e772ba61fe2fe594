-- Acts that say what a subject is from a day on.
insert into subject_spans (subject_id, valid_from, valid_to, name, local_type, ground_id,
    ground_path, manager_id, manager_path, manager_basis, manager_document, path, head_name,
    profile, name_key, sort_key)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
