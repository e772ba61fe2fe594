-- A place and those above it, by their paths on a day, lowest first.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from place_spans s join places p on p.id = s.place_id
where s.path in ($1, $2, $3, $4) and s.valid_from <= $5 and $5 < s.valid_to
order by length(s.path) desc, p.id
