-- A commune's own subjects on a day, per kind: who nobody put on the year's list is not registered,
-- so that leaving a subject out cannot raise the share.
select s.kind, count(*) as total,
    cast(coalesce(sum(case when d.registered_on is not null then 1 else 0 end), 0) as bigint)
        as registered,
    cast(coalesce(sum(case when d.registered_on > $3 then 1 else 0 end), 0) as bigint)
        as registered_late,
    cast(coalesce(sum(case when d.outcome = 'recognised' then 1 else 0 end), 0) as bigint)
        as recognised,
    cast(coalesce(sum(case when d.registered_on is not null and d.outcome is null then 1 else 0
        end), 0) as bigint) as undecided
from subject_spans p
    join subjects s on s.id = p.subject_id
    left join dossiers d on d.cycle_id = $1 and d.subject_id = p.subject_id
where p.manager_path = $2 and p.valid_from <= $4 and p.valid_to > $4 and s.kind <> 'commune'
    and (d.state is null or d.state <> 'out_of_scope')
group by s.kind order by s.kind
