-- What somebody gave or took, for their own page.
select id, version, path, from_post_id, to_post_id, from_person_id, to_person_id, from_name,
    to_name, from_title, to_title, place_name, is_interim, document, drawn_up_on,
    from_confirmed_at, to_confirmed_at
from handovers where from_person_id = $1 or to_person_id = $1
order by drawn_up_on desc, id desc limit 100
