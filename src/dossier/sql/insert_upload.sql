-- A file begins to arrive.
insert into uploads (id, person_id, dossier_id, criterion, paper, name, size, sha256,
    effective_on, begun_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
