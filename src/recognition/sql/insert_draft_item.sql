-- Preparing and revising a draft.
insert into decision_draft_items (draft_id, position, dossier_id) values ($1, $2, $3)
