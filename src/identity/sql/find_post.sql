-- Ending a post.
select id, version, person_id, role, title, path, place_id, subject_id, valid_from, valid_to,
    appointed_by, ended_by, is_interim
from posts where id = $1
