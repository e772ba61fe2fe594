-- Export: what those places were called and where they hung, in time.
select p.label, s.valid_from, s.valid_to, s.type, s.name, coalesce(u.label, '') as parent, s.path
from place_spans s join places p on p.id = s.place_id left join places u on u.id = s.parent_id
where (s.path >= $1 and s.path < $2)
    or ($1 >= s.path and $1 < substr(s.path, 1, length(s.path) - 1) || '0')
order by p.label, s.valid_from
