-- Showing one dossier; answering the last return.
select dossier_id, position, version, returned_on, reason, answered_on
from returns where dossier_id = $1 order by position
