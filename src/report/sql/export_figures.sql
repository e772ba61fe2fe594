-- Export: counts by category, of the window and of the one before.
select d.subject_code, f.category, f.span, cast(f.declared as text) as declared, f.stated_on,
    f.source
from cycles c join dossiers d on d.cycle_id = c.id
    join category_figures f on f.cycle_id = d.cycle_id and f.subject_id = d.subject_id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, f.category, f.span
