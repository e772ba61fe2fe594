-- A page of one part of the tree in Vietnamese order. May be narrowed by kind, state, outcome and
-- name; by the next task ($8); by whether the office that acts next sits at the place with the path
-- $10, a verdict of one's own ($11) being for somebody else to second; and to the kinds whose
-- registration ($12) or decision ($13) falls due (task.hpp says the same in C++). The order is
-- hidden from dossiers_by_order, which would walk the whole year for one commune.
select id, version, cycle_id, subject_id, subject_code, subject_name, kind, path, ground_path,
    manager_path, appraiser_path, decider_path, profile, state, scope_reason, enrolled_on,
    registered_on, has_plan, reviewed_on, first_submitted_on, submitted_on, self_outcome,
    appraised_on, appraised_outcome, engine_outcome, awaiting_second, return_count, concluded_on,
    concluded_outcome, decided_on, outcome, name_key, sort_key
from dossiers d
where cycle_id = $1 and path >= $2 and path < $3 and ($4 = '' or kind = $4)
    and ($5 = '' or state = $5) and ($6 = '' or outcome = $6)
    and ($7 = '' or name_key like $7)
    and ($8 = '' or $8 = case
        when state = 'enrolled' then 'registration'
        when state = 'registered' and self_outcome is null then 'self_assessment'
        when state = 'registered' and reviewed_on is null then 'review'
        when state = 'registered' then 'submission'
        when state = 'returned' then 'correction'
        when state = 'submitted' then 'appraisal'
        when state = 'appraised' and awaiting_second > 0 then 'second_verdict'
        when state = 'appraised' then 'conclusion'
        when state = 'concluded' then 'decision'
        else '' end)
    and ($9 = '' or $9 = case
        when state = 'appraised' and awaiting_second > 0 and appraiser_path = $10
            and exists (select 1 from verdicts v where v.dossier_id = d.id
                and v.is_against_facts = 1 and v.second_person_id is null and v.person_id <> $11)
            then 'here'
        when state = 'appraised' and awaiting_second = 0 and decider_path = $10 then 'here'
        when state = 'concluded' and decider_path = $10 then 'here'
        when state not in ('appraised', 'concluded') and appraiser_path = $10 then 'here'
        else 'elsewhere' end)
    and ($12 = '-' or (state = 'enrolled' and replace($12, ',' || kind || ',', '') <> $12)
        or (state not in ('out_of_scope', 'enrolled', 'decided')
            and replace($13, ',' || kind || ',', '') <> $13))
    and (sort_key || '', id) > ($14, $15)
order by sort_key, id limit $16
