-- The grid: the review meeting of each dossier of a page, by its first and last row.
select r.dossier_id, r.version, r.held_on, r.minutes_number, r.chaired_by, r.attended,
    r.present_count
from dossiers d join reviews r on r.dossier_id = d.id
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.kind = $4
    and (d.sort_key, d.id) > ($5, $6) and (d.sort_key, d.id) <= ($7, $8)
order by r.dossier_id
