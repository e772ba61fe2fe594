-- Drawing a handover up: one open item.
insert into handover_items (handover_id, position, kind, dossier_id, year, subject_code,
    subject_name, since)
values ($1, $2, $3, $4, $5, $6, $7, $8)
