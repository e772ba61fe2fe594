-- Reading and confirming one.
select id, version, path, from_post_id, to_post_id, from_person_id, to_person_id, from_name,
    to_name, from_title, to_title, place_name, is_interim, document, drawn_up_on,
    from_confirmed_at, to_confirmed_at
from handovers where id = $1
