-- Before a boundary file is entered: what is there already in one part of the tree on a day.
select o.place_id, o.version, o.source, o.entered_on, o.outline
from place_spans s join place_outlines o on o.place_id = s.place_id
where s.path >= $1 and s.path < $2 and s.valid_from <= $3 and $3 < s.valid_to
order by s.path, o.place_id
