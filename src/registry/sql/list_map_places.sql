-- A map of the places directly below one, on a day; without an outline it is a tile.
select p.label, p.code, s.name, s.type, coalesce(o.outline, '') as outline,
    coalesce(o.source, '') as source
from place_spans s join places p on p.id = s.place_id
    left join place_outlines o on o.place_id = s.place_id
where s.parent_id = $1 and s.valid_from <= $2 and $2 < s.valid_to
order by s.sort_key, p.id
