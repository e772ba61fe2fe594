-- Export: the list of each decision.
select d.subject_code, i.decision_id, cast(i.position as text) as position, i.outcome
from cycles c join dossiers d on d.cycle_id = c.id
    join decision_items i on i.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, i.decision_id, i.position
