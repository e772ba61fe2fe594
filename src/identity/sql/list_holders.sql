-- Who holds what in one part of the tree on a day.
select po.id, po.person_id, p.name, po.role, po.title, po.path, po.valid_from, po.valid_to,
    po.is_interim
from posts po join people p on p.id = po.person_id
where po.path >= $1 and po.path < $2 and po.valid_from <= $3 and po.valid_to > $3
order by po.path, po.valid_from, po.id
