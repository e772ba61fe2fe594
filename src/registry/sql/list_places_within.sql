-- Bulk work reads a whole part of the tree at once.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from place_spans s join places p on p.id = s.place_id
where s.path >= $1 and s.path < $2 and s.valid_from <= $3 and $3 < s.valid_to
order by s.path, p.id
