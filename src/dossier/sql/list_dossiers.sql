-- A page of one part of the tree in Vietnamese order; kind and state may narrow it.
select id, version, cycle_id, subject_id, subject_code, subject_name, kind, path, ground_path,
    manager_path, appraiser_path, decider_path, profile, state, scope_reason, enrolled_on,
    registered_on, has_plan, reviewed_on, first_submitted_on, submitted_on, self_outcome,
    appraised_on, appraised_outcome, engine_outcome, awaiting_second, return_count, concluded_on,
    concluded_outcome, decided_on, outcome, name_key, sort_key
from dossiers
where cycle_id = $1 and path >= $2 and path < $3 and ($4 = '' or kind = $4)
    and ($5 = '' or state = $5) and ($6 = '' or outcome = $6)
    and ($7 = '' or name_key like $7) and (sort_key, id) > ($8, $9)
order by sort_key, id limit $10
