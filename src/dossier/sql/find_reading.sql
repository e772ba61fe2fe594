-- Whether the head has read why the subject was not recognised.
select dossier_id, version, person_id, read_at from reasons_readings where dossier_id = $1
