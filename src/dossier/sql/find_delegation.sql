-- Acts on one delegation.
select id, version, from_place_id, from_path, to_place_id, to_path, kinds, subject_id, document,
    valid_from, valid_to, ended_by
from recognition_delegations where id = $1
