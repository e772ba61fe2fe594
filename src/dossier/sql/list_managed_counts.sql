-- A commune's own subjects, per kind: registered, recognised, undecided.
select kind, count(*) as total,
    cast(coalesce(sum(case when registered_on is not null then 1 else 0 end), 0) as bigint)
        as registered,
    cast(coalesce(sum(case when registered_on > $3 then 1 else 0 end), 0) as bigint)
        as registered_late,
    cast(coalesce(sum(case when outcome = 'recognised' then 1 else 0 end), 0) as bigint)
        as recognised,
    cast(coalesce(sum(case when registered_on is not null and outcome is null then 1 else 0 end),
        0) as bigint) as undecided
from dossiers
where cycle_id = $1 and manager_path = $2 and kind <> 'commune' and state <> 'out_of_scope'
group by kind order by kind
