-- Evaluating a commune: what happened anywhere on its ground.
select id, version, ground_path, subject_id, path, event, category, occurred_on, count,
    force_majeure, detected_in_time, harm_reduced, reported_at_once, discipline, paper,
    recorded_on, weighing_reason, withdrawn_reason
from incidents
where ground_path >= $1 and ground_path < $2 and occurred_on >= $3 and occurred_on <= $4
    and withdrawn_reason is null
order by occurred_on, id
