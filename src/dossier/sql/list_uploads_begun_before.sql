-- The daily sweep of what nobody went on with.
select id, person_id, dossier_id, criterion, paper, name, size, sha256, effective_on, begun_at
from uploads where begun_at < $1 order by id
