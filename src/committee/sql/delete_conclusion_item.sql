-- A dossier deliberated on again.
delete from conclusion_items where conclusion_id = $1 and dossier_id = $2
