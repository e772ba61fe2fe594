-- Export: self-assessment and appraisal, criterion by criterion.
select d.subject_code, v.stage, v.criterion, v.finding, v.reason, v.person_id, v.given_on,
    cast(v.is_against_facts as text) as is_against_facts, v.second_person_id, v.second_reason
from cycles c join dossiers d on d.cycle_id = c.id
    join verdicts v on v.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, v.stage, v.criterion, d.id
