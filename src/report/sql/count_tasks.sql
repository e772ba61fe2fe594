-- What is to be done next in one part of the tree, per kind; $4: the path of the place whose
-- office it may be to act, $5: the person that asks, who cannot second their own verdict. The same
-- words as dossier/sql/list_dossiers.sql, which lists what is counted here; a decision besides by
-- whether it lies before whoever signs.
select kind, task, seat, stage, count(*) as count
from (
    select d.kind, case
            when d.state = 'enrolled' then 'registration'
            when d.state = 'registered' and d.self_outcome is null then 'self_assessment'
            when d.state = 'registered' and d.reviewed_on is null then 'review'
            when d.state = 'registered' then 'submission'
            when d.state = 'returned' then 'correction'
            when d.state = 'submitted' then 'appraisal'
            when d.state = 'appraised' and d.awaiting_second > 0 then 'second_verdict'
            when d.state = 'appraised' then 'conclusion'
            else 'decision' end as task,
        case
            when d.state = 'appraised' and d.awaiting_second > 0 and d.appraiser_path = $4
                and exists (select 1 from verdicts v where v.dossier_id = d.id
                    and v.is_against_facts = 1 and v.second_person_id is null
                    and v.person_id <> $5)
                then 'here'
            when d.state = 'appraised' and d.awaiting_second = 0 and d.decider_path = $4
                then 'here'
            when d.state = 'concluded' and d.decider_path = $4 then 'here'
            when d.state not in ('appraised', 'concluded') and d.appraiser_path = $4 then 'here'
            else 'elsewhere' end as seat,
        case
            when d.state = 'concluded' and exists (select 1
                from decision_draft_items l join decision_drafts f on f.id = l.draft_id
                where l.dossier_id = d.id and f.state = 'sent')
                then 'to_sign'
            when d.state = 'concluded' then 'to_draft' end as stage
    from dossiers d
    where d.cycle_id = $1 and d.path >= $2 and d.path < $3
        and d.state not in ('out_of_scope', 'decided')
) as waiting
group by kind, task, seat, stage order by kind, task, seat, stage
