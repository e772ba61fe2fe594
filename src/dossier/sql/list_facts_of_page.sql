-- The grid: what is on record of each dossier of a page, by its first and last row.
select f.cycle_id, f.subject_id, f.fact, f.item, f.version, f.path, f.state, f.number,
    f.denominator, f.dated_on, f.choice, f.paper, f.reason, f.recorded_on
from dossiers d join facts f on f.cycle_id = d.cycle_id and f.subject_id = d.subject_id
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.kind = $4
    and (d.sort_key, d.id) > ($5, $6) and (d.sort_key, d.id) <= ($7, $8)
order by f.subject_id, f.fact, f.item
