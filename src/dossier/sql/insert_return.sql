-- Returning a dossier.
insert into returns (dossier_id, position, version, returned_on, reason, answered_on)
values ($1, $2, $3, $4, $5, $6)
