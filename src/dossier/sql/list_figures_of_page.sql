-- The grid: the figures of each dossier of a page, by its first and last row.
select f.cycle_id, f.subject_id, f.category, f.span, f.version, f.path, f.declared, f.stated_on,
    f.source
from dossiers d
    join category_figures f on f.cycle_id = d.cycle_id and f.subject_id = d.subject_id
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.kind = $4
    and (d.sort_key, d.id) > ($5, $6) and (d.sort_key, d.id) <= ($7, $8)
order by f.subject_id, f.category, f.span
