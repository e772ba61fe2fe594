-- Export: what committees concluded on.
select k.id, k.place_path, k.form, k.held_on, k.minutes_number,
    cast(k.appointed_count as text) as appointed_count,
    cast(k.present_count as text) as present_count
from conclusions k
where k.id in (
    select i.conclusion_id
    from cycles c join dossiers d on d.cycle_id = c.id
        join conclusion_items i on i.dossier_id = d.id
    where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
        and d.path < $5)
order by k.held_on, k.id
