-- Where the ground of a place belongs on a later day.
with recursive line(id) as (
    select $1
    union
    select l.successor_id from place_lineages l join line on l.predecessor_id = line.id
    where l.changed_on <= $2
)
select p.id, p.version, p.code, p.label, p.tier, s.name, s.type, s.parent_id, s.path
from line join places p on p.id = line.id join place_spans s on s.place_id = p.id
where s.valid_from <= $2 and $2 < s.valid_to
order by s.sort_key, p.id
