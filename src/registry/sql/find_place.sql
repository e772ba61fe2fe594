-- By label, which is unique for ever, else by code among those that live on the day.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from places p join place_spans s on s.place_id = p.id
where (p.label = $1 or p.code = $1) and s.valid_from <= $2 and $2 < s.valid_to
order by case when p.label = $1 then 0 else 1 end, p.id limit 1
