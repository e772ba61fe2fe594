-- The page of a subject: what it was called, who headed it, who managed it.
select subject_id, valid_from, valid_to, name, local_type, ground_id, ground_path, manager_id,
    manager_path, manager_basis, manager_document, path, head_name, profile, name_key, sort_key
from subject_spans where subject_id = $1 order by valid_from
