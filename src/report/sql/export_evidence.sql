-- Export: which files show what; their contents are not in the export.
select d.subject_code, e.criterion, e.paper, e.name, e.media_type,
    cast(e.size as text) as size, e.sha256,
    e.effective_on, e.removed_reason, e.id
from cycles c join dossiers d on d.cycle_id = c.id
    join evidence e on e.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, e.id
