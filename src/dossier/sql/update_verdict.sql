-- Answering a criterion anew, or seconding.
update verdicts set version = $4, finding = $5, reason = $6, person_id = $7, given_on = $8,
    is_against_facts = $9, second_person_id = $10, second_reason = $11
where dossier_id = $1 and criterion = $2 and stage = $3
