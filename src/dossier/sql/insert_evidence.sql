-- Attaching a file.
insert into evidence (id, version, dossier_id, path, criterion, paper, name, media_type, size,
    sha256, effective_on, uploaded_at, removed_reason)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
