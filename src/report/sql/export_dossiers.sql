-- Export: how far each dossier came, and its outcome.
select d.subject_code, d.state, d.reviewed_on, d.self_outcome, d.first_submitted_on,
    d.submitted_on, cast(d.return_count as text) as return_count, d.appraiser_path,
    d.appraised_on, d.appraised_outcome, d.engine_outcome,
    cast(d.awaiting_second as text) as awaiting_second, d.concluded_on, d.concluded_outcome,
    d.decider_path, d.decided_on, d.outcome
from cycles c join dossiers d on d.cycle_id = c.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4 and d.path < $5
order by d.subject_code, d.id
