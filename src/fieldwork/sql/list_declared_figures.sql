-- The page of figures of a year that were declared instead of counted, in one part of the tree.
select cycle_id, subject_id, category, span, version, path, declared, stated_on, source
from category_figures
where cycle_id = $1 and path >= $2 and path < $3 and declared is not null
    and ($4 = '' or subject_id = $4) and (subject_id, category, span) > ($5, $6, $7)
order by subject_id, category, span limit $8
