-- Revising a draft: its list is written anew.
delete from decision_draft_items where draft_id = $1 and position = $2
