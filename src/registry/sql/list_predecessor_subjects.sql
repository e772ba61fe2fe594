-- From which subjects one came by changes after a day, itself not among them.
with recursive line(id) as (
    select $1
    union
    select l.predecessor_id from subject_lineages l join line on l.successor_id = line.id
    where l.changed_on > $2
)
select id from line where id <> $1 order by id
