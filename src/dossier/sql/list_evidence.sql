-- Showing one dossier.
select id, version, dossier_id, path, criterion, paper, name, media_type, size, sha256,
    effective_on, uploaded_at, removed_reason
from evidence where dossier_id = $1 order by uploaded_at, id
