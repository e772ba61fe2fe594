-- Whom one hands over to and from whom: the posts at one place or subject, lately ended ones too.
select o.id, o.person_id, p.name, o.role, o.title, o.valid_from, o.valid_to, o.is_interim
from posts o join people p on p.id = o.person_id
where o.path = $1 and o.valid_to > $2
order by o.role, o.valid_from, o.id
