-- Answering a criterion.
insert into verdicts (dossier_id, criterion, stage, version, finding, reason, person_id,
    given_on, is_against_facts, second_person_id, second_reason)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
