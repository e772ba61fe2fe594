-- The list of a handover, as it was frozen.
select handover_id, position, kind, dossier_id, year, subject_code, subject_name, since
from handover_items where handover_id = $1
order by position
