-- Showing, printing or issuing a draft.
select draft_id, position, dossier_id
from decision_draft_items where draft_id = $1 order by position
