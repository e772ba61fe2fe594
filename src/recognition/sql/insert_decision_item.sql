-- Issuing a decision.
insert into decision_items (decision_id, position, dossier_id, outcome)
values ($1, $2, $3, $4)
