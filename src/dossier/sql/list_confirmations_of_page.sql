-- The grid: what was confirmed of each dossier of a page, by its first and last row.
select c.cycle_id, c.subject_id, c.event, c.confirmer, c.version, c.path, c.confirmed_on,
    c.confirmed_at_path, c.paper
from dossiers d join confirmations c on c.cycle_id = d.cycle_id and c.subject_id = d.subject_id
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.kind = $4
    and (d.sort_key, d.id) > ($5, $6) and (d.sort_key, d.id) <= ($7, $8)
order by c.subject_id, c.event, c.confirmer
