-- Export: who confirmed that nothing happened.
select d.subject_code, f.event, f.confirmer, f.confirmed_on, f.confirmed_at_path, f.paper
from cycles c join dossiers d on d.cycle_id = c.id
    join confirmations f on f.cycle_id = d.cycle_id and f.subject_id = d.subject_id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, f.event, f.confirmer
