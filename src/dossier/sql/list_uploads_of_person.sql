-- What somebody has begun and not finished, for the quota and to go on with the same file.
select id, person_id, dossier_id, criterion, paper, name, size, sha256, effective_on, begun_at
from uploads where person_id = $1 order by begun_at, id
