-- Who judges an institution: what its managing place has handed down, on a day.
select id, version, from_place_id, from_path, to_place_id, to_path, kinds, subject_id, document,
    valid_from, valid_to, ended_by
from recognition_delegations
where from_path = $1 and valid_from <= $2 and $2 < valid_to order by valid_from, id
