-- A subject by its code, as it was on a day.
select x.id, x.version, x.code, x.kind, s.name, s.local_type, s.ground_id, s.ground_path,
    s.manager_id, s.manager_path, s.manager_basis, s.manager_document, s.path, s.head_name,
    s.profile
from subjects x join subject_spans s on s.subject_id = x.id
where x.code = $1 and s.valid_from <= $2 and $2 < s.valid_to
