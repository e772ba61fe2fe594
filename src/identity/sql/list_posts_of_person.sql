-- A person's posts, past and to come, in order.
select id, version, person_id, role, title, path, place_id, subject_id, valid_from, valid_to,
    appointed_by, ended_by, is_interim
from posts where person_id = $1 order by valid_from, id
