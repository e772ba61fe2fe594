-- The places directly below one that were there in a year, as they were called last in it.
select p.code, s.name, p.label, s.type, p.tier, s.path
from place_spans s join places p on p.id = s.place_id
where s.parent_id = $1 and s.valid_from <= $3 and s.valid_to > $2
    and not exists (
        select 1 from place_spans l
        where l.parent_id = $1 and l.path = s.path and l.valid_from > s.valid_from
            and l.valid_from <= $3)
order by s.sort_key, p.id
