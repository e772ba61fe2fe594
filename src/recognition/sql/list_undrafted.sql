-- What one place has concluded and put into no draft and no decision, conclusion by conclusion.
select i.conclusion_id, i.dossier_id, i.outcome, i.reason
from dossiers as d join conclusion_items as i on i.dossier_id = d.id
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.decider_path = $2
    and d.state = 'concluded'
    and not exists (
        select 1 from decision_draft_items as l join decision_drafts as f on f.id = l.draft_id
        where l.dossier_id = d.id and f.state in ('prepared', 'sent', 'returned'))
order by i.conclusion_id, d.sort_key, d.id
