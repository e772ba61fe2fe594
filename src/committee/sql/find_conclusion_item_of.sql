-- A dossier deliberated on again.
select conclusion_id, dossier_id, outcome, reason
from conclusion_items where dossier_id = $1
