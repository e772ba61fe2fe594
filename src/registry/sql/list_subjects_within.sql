-- Whoever works on a whole part of the tree: enrolment, evaluation, results.
select x.id, x.version, x.code, x.kind, s.name, s.local_type, s.ground_id, s.ground_path,
    s.manager_id, s.manager_path, s.manager_basis, s.manager_document, s.path, s.head_name,
    s.profile
from subject_spans s join subjects x on x.id = s.subject_id
where s.path >= $1 and s.path < $2 and s.valid_from <= $3 and $3 < s.valid_to
order by s.sort_key, x.id
