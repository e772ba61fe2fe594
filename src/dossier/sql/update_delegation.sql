-- A delegation of recognition ends.
update recognition_delegations set version = $2, from_place_id = $3, from_path = $4,
    to_place_id = $5, to_path = $6, kinds = $7, subject_id = $8, document = $9, valid_from = $10,
    valid_to = $11, ended_by = $12
where id = $1
