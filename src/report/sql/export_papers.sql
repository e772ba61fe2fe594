-- Export: the papers dossiers hold.
select d.subject_code, p.paper as dossier_paper, p.number as paper_number,
    p.dated_on as paper_dated_on, p.absent_reason
from cycles c join dossiers d on d.cycle_id = c.id
    join dossier_papers p on p.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, p.paper, d.id
