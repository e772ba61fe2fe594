-- Export: what the appraiser found of the whole, beside what the engine said.
select d.subject_code, d.appraiser_path, d.appraised_on, d.appraised_outcome, d.engine_outcome,
    cast(d.awaiting_second as text) as awaiting_second,
    cast(d.return_count as text) as return_count
from cycles c join dossiers d on d.cycle_id = c.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5 and d.appraised_on is not null
order by d.subject_code, d.id
