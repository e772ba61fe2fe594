-- Evaluating or showing one subject.
select cycle_id, subject_id, category, span, version, path, declared, stated_on, source
from category_figures where cycle_id = $1 and subject_id = $2 order by category, span
