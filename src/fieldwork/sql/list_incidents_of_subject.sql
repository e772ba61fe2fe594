-- Evaluating one subject: what befell it in two windows.
select id, version, ground_path, subject_id, path, event, category, occurred_on, count,
    force_majeure, detected_in_time, harm_reduced, reported_at_once, discipline, paper,
    recorded_on, weighing_reason, withdrawn_reason
from incidents
where subject_id = $1 and occurred_on >= $2 and occurred_on <= $3 and withdrawn_reason is null
order by occurred_on, id
