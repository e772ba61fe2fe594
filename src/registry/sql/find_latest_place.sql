-- The page of a place that may have ended: as it was last.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from places p join place_spans s on s.place_id = p.id
where p.label = $1 order by s.valid_from desc, p.id limit 1
