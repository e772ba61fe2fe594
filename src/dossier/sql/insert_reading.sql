-- The head has read the reasons.
insert into reasons_readings (dossier_id, version, person_id, read_at) values ($1, $2, $3, $4)
