-- The page of a subject that may have ended: as it was last.
select x.id, x.version, x.code, x.kind, s.name, s.local_type, s.ground_id, s.ground_path,
    s.manager_id, s.manager_path, s.manager_basis, s.manager_document, s.path, s.head_name,
    s.profile
from subjects x join subject_spans s on s.subject_id = x.id
where x.code = $1 order by s.valid_from desc, x.id limit 1
