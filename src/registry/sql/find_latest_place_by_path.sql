-- The page of a subject names its places, though they may have ended.
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from place_spans s join places p on p.id = s.place_id
where s.path = $1 order by s.valid_from desc, p.id limit 1
