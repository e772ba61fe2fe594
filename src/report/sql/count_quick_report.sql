-- The telephone report: one row per commune and kind of the cycle; $4 is the day. What a commune
-- manages and the commune itself stand on its ground.
with kinds(kind, review_by, decide_by) as (
    values ('residential_area', $5, $6), ('commune', $7, $8)
)
select d.ground_path as path, d.kind, count(*) as total, count(d.reviewed_on) as reviewed,
    count(*) filter (where d.outcome = 'recognised' or (d.outcome is null
        and coalesce(d.concluded_outcome, d.appraised_outcome, d.self_outcome) = 'met')) as met,
    count(d.decided_on) as signed_count,
    count(*) filter (where (d.reviewed_on is null and $4 > k.review_by)
        or (d.decided_on is null and $4 > k.decide_by)) as late
from dossiers d join kinds k on k.kind = d.kind
where d.cycle_id = $1 and d.path >= $2 and d.path < $3 and d.state <> 'out_of_scope'
group by d.ground_path, d.kind
order by d.ground_path, d.kind
