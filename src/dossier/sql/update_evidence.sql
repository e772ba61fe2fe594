-- Removing a file from view; its row and content stay.
update evidence set version = $2, dossier_id = $3, path = $4, criterion = $5, paper = $6, name = $7,
    media_type = $8, size = $9, sha256 = $10, effective_on = $11, uploaded_at = $12,
    removed_reason = $13
where id = $1
