-- Preparing a draft.
insert into decision_drafts (id, version, cycle_id, place_path, place_name, conclusion_id, number,
    issued_on, issuer, signer_title, signer_name, state, prepared_by, sent_on, sent_by,
    returned_on, returned_by, return_reason, decision_id)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
