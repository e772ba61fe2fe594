-- Stating the count of a category.
insert into category_figures (cycle_id, subject_id, category, span, version, path, declared,
    stated_on, source)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
