-- A delegation of recognition enters.
insert into recognition_delegations (id, version, from_place_id, from_path, to_place_id, to_path,
    kinds, subject_id, document, valid_from, valid_to, ended_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
