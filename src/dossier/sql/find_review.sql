-- Showing one dossier.
select dossier_id, version, held_on, minutes_number, chaired_by, attended, present_count
from reviews where dossier_id = $1
