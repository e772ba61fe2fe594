-- Export: what the appraiser sent back.
select d.subject_code, cast(r.position as text) as position, r.returned_on, r.reason, r.answered_on
from cycles c join dossiers d on d.cycle_id = c.id
    join returns r on r.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, r.position
