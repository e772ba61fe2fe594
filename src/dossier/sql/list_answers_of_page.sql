-- The grid: what each subject of a page says of itself, by the first and last row.
select v.dossier_id, v.criterion, v.stage, v.version, v.finding, v.reason, v.person_id, v.given_on,
    v.is_against_facts, v.second_person_id, v.second_reason
from dossiers d join verdicts v on v.dossier_id = d.id and v.stage = 'self_assessment'
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.kind = $4
    and (d.sort_key, d.id) > ($5, $6) and (d.sort_key, d.id) <= ($7, $8)
order by v.dossier_id, v.criterion, v.stage
