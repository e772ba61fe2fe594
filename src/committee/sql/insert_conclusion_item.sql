-- Recording a conclusion.
insert into conclusion_items (conclusion_id, dossier_id, outcome, reason)
values ($1, $2, $3, $4)
