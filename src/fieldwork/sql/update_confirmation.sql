-- Confirming anew, with a later date.
update confirmations set version = $5, path = $6, confirmed_on = $7, confirmed_at_path = $8,
    paper = $9
where cycle_id = $1 and subject_id = $2 and event = $3 and confirmer = $4
