-- Acts read the latest span, the only one that can change.
select place_id, valid_from, valid_to, name, type, parent_id, path, name_key, sort_key
from place_spans where place_id = $1 order by valid_from desc limit 1
