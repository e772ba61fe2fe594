-- The result of one part of the tree, per kind; walks dossiers_by_path.
select $4 as path, d.kind,
    count(*) filter (where d.state <> 'out_of_scope') as in_scope,
    count(*) filter (where d.registered_on is not null) as registered,
    count(*) filter (where d.outcome = 'recognised') as recognised,
    count(*) filter (where d.outcome = 'not_recognised') as not_recognised,
    count(*) filter (where d.registered_on is not null and d.outcome is null) as undecided,
    count(*) filter (where d.registered_on is not null and d.has_plan = 1) as with_plan,
    count(*) filter (where d.first_submitted_on is not null) as proposed,
    count(*) filter (where d.state = 'out_of_scope') as out_of_scope
from cycles c join dossiers d on d.cycle_id = c.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4 and d.path < $5
group by d.kind order by d.kind
