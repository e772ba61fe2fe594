-- Correcting or withdrawing an incident.
update incidents set version = $2, ground_path = $3, subject_id = $4, path = $5, event = $6,
    category = $7, occurred_on = $8, count = $9, force_majeure = $10, detected_in_time = $11,
    harm_reduced = $12, reported_at_once = $13, discipline = $14, paper = $15, recorded_on = $16,
    weighing_reason = $17, withdrawn_reason = $18
where id = $1
