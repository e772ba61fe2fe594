-- Recording the review meeting anew.
update reviews set version = $2, held_on = $3, minutes_number = $4, chaired_by = $5, attended = $6,
    present_count = $7
where dossier_id = $1
