-- The place at the end of a path, on a day.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from place_spans s join places p on p.id = s.place_id
where s.path = $1 and s.valid_from <= $2 and $2 < s.valid_to
order by p.id limit 1
