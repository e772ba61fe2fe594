-- Export: whose authority managed them, and on what basis, in time.
select s.code, n.valid_from, n.valid_to, m.label as manager, n.manager_path, n.manager_basis,
    n.manager_document
from subjects s join subject_spans n on n.subject_id = s.id join places m on m.id = n.manager_id
where s.id in (
    select d.subject_id from cycles c join dossiers d on d.cycle_id = c.id
    where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3
        and d.path >= $4 and d.path < $5)
order by s.code, n.valid_from
