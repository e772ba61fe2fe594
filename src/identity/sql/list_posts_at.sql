-- Committees and papers ask who holds a role at one place or subject on a day.
select id, version, person_id, role, title, path, place_id, subject_id, valid_from, valid_to,
    appointed_by, ended_by, is_interim
from posts
where path = $1 and role = $2 and valid_from <= $3 and valid_to > $3
order by valid_from, id
