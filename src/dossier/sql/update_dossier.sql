-- Every act that changes a dossier.
update dossiers set version = $2, cycle_id = $3, subject_id = $4, subject_code = $5,
    subject_name = $6, kind = $7, path = $8, ground_path = $9, manager_path = $10,
    appraiser_path = $11, decider_path = $12, profile = $13, state = $14, scope_reason = $15,
    enrolled_on = $16, registered_on = $17, has_plan = $18, reviewed_on = $19,
    first_submitted_on = $20, submitted_on = $21, self_outcome = $22, appraised_on = $23,
    appraised_outcome = $24, engine_outcome = $25, awaiting_second = $26, return_count = $27,
    concluded_on = $28, concluded_outcome = $29, decided_on = $30, outcome = $31, name_key = $32,
    sort_key = $33
where id = $1
