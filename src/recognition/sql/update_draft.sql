-- Every act on a draft; what it is, where and on which conclusion does not change.
update decision_drafts set version = $2, cycle_id = $3, place_path = $4, place_name = $5,
    conclusion_id = $6, number = $7, issued_on = $8, issuer = $9, signer_title = $10,
    signer_name = $11, state = $12, prepared_by = $13, sent_on = $14, sent_by = $15,
    returned_on = $16, returned_by = $17, return_reason = $18, decision_id = $19
where id = $1
