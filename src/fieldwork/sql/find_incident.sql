-- Correcting or withdrawing one.
select id, version, ground_path, subject_id, path, event, category, occurred_on, count,
    force_majeure, detected_in_time, harm_reduced, reported_at_once, discipline, paper,
    recorded_on, weighing_reason, withdrawn_reason
from incidents where id = $1
