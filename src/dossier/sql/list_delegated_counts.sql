-- Where delegated recognition counts as management: subjects a commune decides without managing
-- them, per kind. [law: tt124-2021/5.4]
select d.kind, count(*) as total,
    cast(coalesce(sum(case when d.registered_on is not null then 1 else 0 end), 0) as bigint)
        as registered,
    cast(coalesce(sum(case when d.registered_on > $3 then 1 else 0 end), 0) as bigint)
        as registered_late,
    cast(coalesce(sum(case when d.outcome = 'recognised' then 1 else 0 end), 0) as bigint)
        as recognised,
    cast(coalesce(sum(case when d.registered_on is not null and d.outcome is null then 1 else 0
        end), 0) as bigint) as undecided
from dossiers d
where d.cycle_id = $1 and d.decider_path = $2 and d.manager_path <> $2 and d.kind <> 'commune'
    and d.state <> 'out_of_scope'
group by d.kind order by d.kind
