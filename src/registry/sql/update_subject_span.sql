-- Acts that correct or cut the latest span of a subject.
update subject_spans set valid_to = $3, name = $4, local_type = $5, ground_id = $6,
    ground_path = $7, manager_id = $8, manager_path = $9, manager_basis = $10,
    manager_document = $11, path = $12, head_name = $13, profile = $14, name_key = $15,
    sort_key = $16
where subject_id = $1 and valid_from = $2
