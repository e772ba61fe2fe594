-- Stating the count of a category anew.
update category_figures set version = $5, path = $6, declared = $7, stated_on = $8, source = $9
where cycle_id = $1 and subject_id = $2 and category = $3 and span = $4
