-- Evaluating or showing one subject.
select cycle_id, subject_id, event, confirmer, version, path, confirmed_on, confirmed_at_path, paper
from confirmations where cycle_id = $1 and subject_id = $2 order by event, confirmer
