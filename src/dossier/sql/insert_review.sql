-- Recording the review meeting.
insert into reviews (dossier_id, version, held_on, minutes_number, chaired_by, attended,
    present_count)
values ($1, $2, $3, $4, $5, $6, $7)
