-- Opening or removing one file.
select id, version, dossier_id, path, criterion, paper, name, media_type, size, sha256,
    effective_on, uploaded_at, removed_reason
from evidence where id = $1
