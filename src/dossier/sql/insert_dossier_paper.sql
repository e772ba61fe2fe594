-- A paper handed in with a dossier.
insert into dossier_papers
    (dossier_id, paper, version, path, number, dated_on, absent_reason)
values ($1, $2, $3, $4, $5, $6, $7)
