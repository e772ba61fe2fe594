-- Export: the committee's word on each dossier.
select d.subject_code, i.conclusion_id, i.outcome, i.reason
from cycles c join dossiers d on d.cycle_id = c.id
    join conclusion_items i on i.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, i.conclusion_id
