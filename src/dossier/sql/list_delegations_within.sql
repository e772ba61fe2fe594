-- The administrator's list: handed down from or to a part of the tree, the latest first.
select id, version, from_place_id, from_path, to_place_id, to_path, kinds, subject_id, document,
    valid_from, valid_to, ended_by
from recognition_delegations
where (from_path >= $1 and from_path < $2) or (to_path >= $1 and to_path < $2)
order by valid_from desc, id desc
