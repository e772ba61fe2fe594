-- Deciding on a conclusion; showing it.
select conclusion_id, dossier_id, outcome, reason
from conclusion_items where conclusion_id = $1 order by dossier_id
