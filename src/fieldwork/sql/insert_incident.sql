-- Recording an incident.
insert into incidents (id, version, ground_path, subject_id, path, event, category, occurred_on,
    count, force_majeure, detected_in_time, harm_reduced, reported_at_once, discipline, paper,
    recorded_on, weighing_reason, withdrawn_reason)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
