-- What a handover lists: the dossiers of open years that are not at rest and are the work of
-- exactly the office or subject whose path is $1.
select d.id, d.version, d.cycle_id, d.subject_id, d.subject_code, d.subject_name, d.kind, d.path,
    d.ground_path, d.manager_path, d.appraiser_path, d.decider_path, d.profile, d.state,
    d.scope_reason, d.enrolled_on, d.registered_on, d.has_plan, d.reviewed_on,
    d.first_submitted_on, d.submitted_on, d.self_outcome, d.appraised_on, d.appraised_outcome,
    d.engine_outcome, d.awaiting_second, d.return_count, d.concluded_on, d.concluded_outcome,
    d.decided_on, d.outcome, d.name_key, d.sort_key, c.year,
    case when exists (select 1 from evidence e
        where e.dossier_id = d.id and e.removed_reason is null) then 1 else 0 end as has_evidence,
    case when exists (select 1 from reasons_readings r
        where r.dossier_id = d.id) then 1 else 0 end as is_read
from dossiers d join cycles c on c.id = d.cycle_id
where d.path >= $1 and d.path < $2 and c.closes_on > $3 and d.state <> 'out_of_scope'
    and (d.outcome is null or d.outcome = 'not_recognised')
    and (d.path = $1 or d.appraiser_path = $1 or d.decider_path = $1
        or (d.kind = 'commune' and d.ground_path = $1))
order by c.year, d.kind, d.sort_key, d.id
