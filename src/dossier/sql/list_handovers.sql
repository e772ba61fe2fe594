-- Those of one part of the tree, for its administrator.
select id, version, path, from_post_id, to_post_id, from_person_id, to_person_id, from_name,
    to_name, from_title, to_title, place_name, is_interim, document, drawn_up_on,
    from_confirmed_at, to_confirmed_at
from handovers where path >= $1 and path < $2
order by drawn_up_on desc, id desc limit 500
