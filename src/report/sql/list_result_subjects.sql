-- What one figure counts ($7), a page in Vietnamese order.
select d.id, d.version, d.cycle_id, d.subject_id, d.subject_code, d.subject_name, d.kind, d.path,
    d.ground_path, d.manager_path, d.appraiser_path, d.decider_path, d.profile, d.state,
    d.scope_reason, d.enrolled_on, d.registered_on, d.has_plan, d.reviewed_on,
    d.first_submitted_on, d.submitted_on, d.self_outcome, d.appraised_on, d.appraised_outcome,
    d.engine_outcome, d.awaiting_second, d.return_count, d.concluded_on, d.concluded_outcome,
    d.decided_on, d.outcome, d.name_key, d.sort_key
from cycles c join dossiers d on d.cycle_id = c.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4 and d.path < $5
    and ($6 = '' or d.kind = $6
        or ($6 = 'institution' and d.kind in ('agency', 'enterprise', 'school')))
    and (($7 = 'in_scope' and d.state <> 'out_of_scope')
        or ($7 = 'registered' and d.registered_on is not null)
        or ($7 = 'recognised' and d.outcome = 'recognised')
        or ($7 = 'not_recognised' and d.outcome = 'not_recognised')
        or ($7 = 'undecided' and d.registered_on is not null and d.outcome is null)
        or ($7 = 'with_plan' and d.registered_on is not null and d.has_plan = 1)
        or ($7 = 'proposed' and d.first_submitted_on is not null)
        or ($7 = 'out_of_scope' and d.state = 'out_of_scope'))
    and (d.sort_key, d.id) > ($8, $9)
order by d.sort_key, d.id limit $10
