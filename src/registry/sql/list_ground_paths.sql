-- Every path by which the ground of a place was known since a day: its own, those of what only
-- changed its name or rank, and where $3 = 'all' those of whatever it came from.
with recursive line(id) as (
    select $1
    union
    select l.predecessor_id from place_lineages l join line on l.successor_id = line.id
    where l.changed_on > $2
        and ($3 = 'all' or l.change in ('unchanged', 'rename', 'type_change'))
)
select distinct s.path from line join place_spans s on s.place_id = line.id
where s.valid_to > $2 order by s.path
