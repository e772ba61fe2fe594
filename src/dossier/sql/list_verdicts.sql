-- Evaluating or showing one dossier.
select dossier_id, criterion, stage, version, finding, reason, person_id, given_on,
    is_against_facts, second_person_id, second_reason
from verdicts where dossier_id = $1 order by criterion, stage
