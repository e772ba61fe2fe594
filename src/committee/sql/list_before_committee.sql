-- What one place decides and has no conclusion yet, in Vietnamese order.
select id, version, cycle_id, subject_id, subject_code, subject_name, kind, path, ground_path,
    manager_path, appraiser_path, decider_path, profile, state, scope_reason, enrolled_on,
    registered_on, has_plan, reviewed_on, first_submitted_on, submitted_on, self_outcome,
    appraised_on, appraised_outcome, engine_outcome, awaiting_second, return_count, concluded_on,
    concluded_outcome, decided_on, outcome, name_key, sort_key
from dossiers
where cycle_id = $1 and path >= $2 and path < $3 and decider_path = $2
    and state in ('enrolled', 'registered', 'submitted', 'returned', 'appraised')
order by sort_key, id limit $4
