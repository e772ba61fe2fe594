-- Enrolment.
insert into dossiers (id, version, cycle_id, subject_id, subject_code, subject_name, kind, path,
    ground_path, manager_path, appraiser_path, decider_path, profile, state, scope_reason,
    enrolled_on, registered_on, has_plan, reviewed_on, first_submitted_on, submitted_on,
    self_outcome, appraised_on, appraised_outcome, engine_outcome, awaiting_second,
    return_count, concluded_on, concluded_outcome, decided_on, outcome, name_key, sort_key)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
    $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33)
