-- Export: the subjects on the year's list.
select s.code, s.kind, s.valid_from, s.valid_to
from subjects s
where s.id in (
    select d.subject_id from cycles c join dossiers d on d.cycle_id = c.id
    where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3
        and d.path >= $4 and d.path < $5)
order by s.code, s.id
