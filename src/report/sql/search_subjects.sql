-- Who types a name or a code: first which ($6 to $9), from the index alone, then their rows. The
-- nearer the name comes to what was typed, the earlier it stands.
with found(id, weight, sort_key) as (
    select d.id,
        case when d.name_key = $6 or d.subject_code = $9 then 0
            when d.name_key like $7 then 1 when ' ' || d.name_key like $8 then 2 else 3 end,
        d.sort_key
    from cycles c join dossiers d on d.cycle_id = c.id
    where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3
        and d.path >= $4 and d.path < $5
        and (d.name_key like $10 or ($9 <> '' and d.subject_code >= $9 and d.subject_code < $11))
    order by 2, 3, 1 limit $12
)
select f.weight, d.id, d.subject_code, d.subject_name, d.kind, d.state, d.outcome,
    coalesce(g.type, '') as ground_type, coalesce(g.name, '') as ground_name, d.sort_key
from found f join dossiers d on d.id = f.id
    left join place_spans g on g.path = d.ground_path and g.valid_from <= $13 and $13 < g.valid_to
order by f.weight, f.sort_key, d.id
