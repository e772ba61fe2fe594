-- Export: the places of one part of the tree and those above it.
select p.label, p.code, p.tier, p.valid_from, p.valid_to
from places p
where exists (
    select 1 from place_spans s
    where s.place_id = p.id and ((s.path >= $1 and s.path < $2)
        or ($1 >= s.path and $1 < substr(s.path, 1, length(s.path) - 1) || '0')))
order by p.label, p.id
