-- The same for every place directly below one ($4) that was there in the year ($5 to $6), and for
-- what that place itself manages ($7 to $8); walks dossiers_by_path once for each part.
with parts(path, path_end) as (
    select distinct s.path, substr(s.path, 1, length(s.path) - 1) || '0'
    from place_spans s
    where s.parent_id = $4 and s.valid_from <= $6 and s.valid_to > $5
    union all
    select $7, $8
)
select p.path, d.kind,
    count(*) filter (where d.state <> 'out_of_scope') as in_scope,
    count(*) filter (where d.registered_on is not null) as registered,
    count(*) filter (where d.outcome = 'recognised') as recognised,
    count(*) filter (where d.outcome = 'not_recognised') as not_recognised,
    count(*) filter (where d.registered_on is not null and d.outcome is null) as undecided,
    count(*) filter (where d.registered_on is not null and d.has_plan = 1) as with_plan,
    count(*) filter (where d.first_submitted_on is not null) as proposed,
    count(*) filter (where d.state = 'out_of_scope') as out_of_scope
from cycles c cross join parts p
    join dossiers d on d.cycle_id = c.id and d.path >= p.path and d.path < p.path_end
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3
group by p.path, d.kind order by p.path, d.kind
