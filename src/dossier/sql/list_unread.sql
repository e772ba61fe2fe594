-- Whose head has not read yet why the subject was not recognised, in one part of the tree.
select d.id, d.version, d.cycle_id, d.subject_id, d.subject_code, d.subject_name, d.kind, d.path,
    d.ground_path, d.manager_path, d.appraiser_path, d.decider_path, d.profile, d.state,
    d.scope_reason, d.enrolled_on, d.registered_on, d.has_plan, d.reviewed_on,
    d.first_submitted_on, d.submitted_on, d.self_outcome, d.appraised_on, d.appraised_outcome,
    d.engine_outcome, d.awaiting_second, d.return_count, d.concluded_on, d.concluded_outcome,
    d.decided_on, d.outcome, d.name_key, d.sort_key
from dossiers d left join reasons_readings r on r.dossier_id = d.id
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.outcome = 'not_recognised'
    and r.dossier_id is null
order by d.decided_on, d.sort_key, d.id limit $4
