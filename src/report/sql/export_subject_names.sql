-- Export: what they were called and where they stood, in time.
select s.code, n.valid_from, n.valid_to, n.name, n.local_type, g.label as ground, n.ground_path,
    n.path, n.profile
from subjects s join subject_spans n on n.subject_id = s.id join places g on g.id = n.ground_id
where s.id in (
    select d.subject_id from cycles c join dossiers d on d.cycle_id = c.id
    where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3
        and d.path >= $4 and d.path < $5)
order by s.code, n.valid_from
