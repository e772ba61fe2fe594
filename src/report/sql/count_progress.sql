-- How far a year has come in one part of the tree, per kind; $4 is today. Each kind brings its
-- deadlines, so that one without subjects still has its row.
with kinds(kind, registration_ends_on, decide_by) as (
    values ('residential_area', $5, $6), ('commune', $7, $8), ('agency', $9, $10),
        ('enterprise', $11, $12), ('school', $13, $14)
)
select k.kind, count(d.id) as enrolled, count(d.registered_on) as registered,
    count(d.self_outcome) as assessed, count(d.first_submitted_on) as submitted,
    count(*) filter (where d.state = 'returned') as returned,
    count(d.appraised_on) as appraised, count(d.concluded_on) as concluded,
    count(d.decided_on) as decided,
    count(*) filter (where d.outcome = 'recognised') as recognised,
    count(*) filter (where d.registered_on > k.registration_ends_on) as registered_late,
    count(*) filter (where d.id is not null and d.registered_on is null
        and $4 > k.registration_ends_on) as unregistered,
    count(*) filter (where d.first_submitted_on > k.decide_by) as submitted_late,
    count(*) filter (where d.decided_on > k.decide_by) as decided_late,
    count(*) filter (where d.registered_on is not null and d.first_submitted_on is null
        and $4 > k.decide_by) as silent,
    count(*) filter (where d.registered_on is not null and d.decided_on is null
        and $4 > k.decide_by) as overdue,
    k.registration_ends_on, k.decide_by
from kinds k left join dossiers d on d.kind = k.kind and d.cycle_id = $1
    and d.path >= $2 and d.path < $3 and d.state <> 'out_of_scope'
group by k.kind, k.registration_ends_on, k.decide_by
order by k.kind, k.registration_ends_on, k.decide_by
