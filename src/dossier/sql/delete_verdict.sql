-- A verdict against the facts that a new appraisal does not repeat.
delete from verdicts where dossier_id = $1 and criterion = $2 and stage = $3
