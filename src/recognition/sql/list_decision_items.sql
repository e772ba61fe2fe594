-- Showing or printing one.
select decision_id, position, dossier_id, outcome
from decision_items where decision_id = $1 order by position
