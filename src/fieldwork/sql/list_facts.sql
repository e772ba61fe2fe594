-- Evaluating or showing one subject.
select cycle_id, subject_id, fact, item, version, path, state, number, denominator, dated_on,
    choice, paper, reason, recorded_on
from facts where cycle_id = $1 and subject_id = $2 order by fact, item
