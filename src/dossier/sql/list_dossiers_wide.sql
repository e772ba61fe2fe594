-- The same for a province or the country, where most rows belong: in the order of the index, which
-- holds what narrows the list, and without a sort; the path is hidden from dossiers_by_path.
with page(id, sort_key) as (
    select id, sort_key from dossiers
    where cycle_id = $1 and path || '' >= $2 and path || '' < $3 and ($4 = '' or kind = $4)
        and ($5 = '' or state = $5) and ($6 = '' or outcome = $6)
        and ($7 = '' or name_key like $7) and (sort_key, id) > ($8, $9)
    order by sort_key, id limit $10
)
select d.id, d.version, d.cycle_id, d.subject_id, d.subject_code, d.subject_name, d.kind, d.path,
    d.ground_path, d.manager_path, d.appraiser_path, d.decider_path, d.profile, d.state,
    d.scope_reason, d.enrolled_on, d.registered_on, d.has_plan, d.reviewed_on,
    d.first_submitted_on, d.submitted_on, d.self_outcome, d.appraised_on, d.appraised_outcome,
    d.engine_outcome, d.awaiting_second, d.return_count, d.concluded_on, d.concluded_outcome,
    d.decided_on, d.outcome, d.name_key, d.sort_key
from page p join dossiers d on d.id = p.id
order by p.sort_key, p.id
