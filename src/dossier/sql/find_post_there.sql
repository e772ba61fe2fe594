-- One of the two posts of a handover, with its holder.
select o.id, o.person_id, p.name, o.role, o.title, o.valid_from, o.valid_to, o.is_interim, o.path
from posts o join people p on p.id = o.person_id
where o.id = $1
