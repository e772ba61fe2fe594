-- The page of a place: what it was called, and where it hung.
select place_id, valid_from, valid_to, name, type, parent_id, path, name_key, sort_key
from place_spans where place_id = $1 order by valid_from
