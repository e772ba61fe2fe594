-- The same file used as proof elsewhere.
select id, version, dossier_id, path, criterion, paper, name, media_type, size, sha256,
    effective_on, uploaded_at, removed_reason
from evidence where sha256 = $1 and path >= $2 and path < $3 and removed_reason is null
order by uploaded_at, id limit 50
