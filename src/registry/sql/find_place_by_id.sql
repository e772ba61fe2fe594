-- A place as it was on a day.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from places p join place_spans s on s.place_id = p.id
where p.id = $1 and s.valid_from <= $2 and $2 < s.valid_to
