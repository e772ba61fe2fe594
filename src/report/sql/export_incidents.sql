-- Export: what happened to those subjects or on that ground, ever: windows pick by date.
select i.id, coalesce(s.code, '') as subject_code, i.ground_path, i.path, i.event, i.category,
    i.occurred_on, cast(i.count as text) as count, i.force_majeure, i.detected_in_time,
    i.harm_reduced, i.reported_at_once, i.discipline, i.paper, i.recorded_on, i.withdrawn_reason
from incidents i left join subjects s on s.id = i.subject_id
where (i.ground_path >= $1 and i.ground_path < $2) or (i.path >= $1 and i.path < $2)
order by i.occurred_on, i.id
