-- Export: how places became others, where either lay in the part of the tree.
select a.label as predecessor, b.label as successor, l.changed_on, l.change, l.legal_basis
from place_lineages l join places a on a.id = l.predecessor_id
    join places b on b.id = l.successor_id
where exists (
    select 1 from place_spans s
    where (s.place_id = a.id or s.place_id = b.id) and s.path >= $1 and s.path < $2)
order by a.label, b.label, l.changed_on
