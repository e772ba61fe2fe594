-- A paper whose number or day was put right.
update dossier_papers
set version = $3, path = $4, number = $5, dated_on = $6, absent_reason = $7
where dossier_id = $1 and paper = $2
