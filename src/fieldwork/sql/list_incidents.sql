-- The page of incidents of one part of the tree, newest first.
select id, version, ground_path, subject_id, path, event, category, occurred_on, count,
    force_majeure, detected_in_time, harm_reduced, reported_at_once, discipline, paper,
    recorded_on, weighing_reason, withdrawn_reason
from incidents
where path >= $1 and path < $2 and occurred_on >= $3 and (occurred_on, id) < ($4, $5)
    and ($6 = '' or subject_id = $6) and ($7 = '' or event = $7)
order by occurred_on desc, id desc limit $8
