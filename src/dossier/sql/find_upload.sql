-- Each piece, and the end of it; of the person who began it alone.
select id, person_id, dossier_id, criterion, paper, name, size, sha256, effective_on, begun_at
from uploads where id = $1 and person_id = $2
