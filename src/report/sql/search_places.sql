-- Who types the name or the code of a place, on a day, within what they may read.
select case when s.name_key = $4 or p.code = $7 then 0
        when s.name_key like $5 then 1 when ' ' || s.name_key like $6 then 2 else 3 end as weight,
    p.label, s.name, s.type, coalesce(a.type, '') as above_type, coalesce(a.name, '') as above_name,
    s.sort_key
from place_spans s join places p on p.id = s.place_id
    left join place_spans a on a.place_id = s.parent_id and a.valid_from <= $3 and $3 < a.valid_to
where s.path >= $1 and s.path < $2 and s.valid_from <= $3 and $3 < s.valid_to
    and (s.name_key like $8 or p.code = $7)
order by 1, s.sort_key, p.id limit $9
