-- Confirming that nothing happened.
insert into confirmations (cycle_id, subject_id, event, confirmer, version, path, confirmed_on,
    confirmed_at_path, paper)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
