-- A dossier that comes back answers its last return.
update returns set version = $3, returned_on = $4, reason = $5, answered_on = $6
where dossier_id = $1 and position = $2
