-- The page of the log: an id in a changed row, in words; as it was called last.
with named(name, valid_from) as (
    select name, '' from people where id = $1
    union all select type || ' ' || name, valid_from from place_spans where place_id = $1
    union all select name, valid_from from subject_spans where subject_id = $1
    union all select subject_name, '' from dossiers where id = $1
)
select name from named order by valid_from desc, name limit 1
