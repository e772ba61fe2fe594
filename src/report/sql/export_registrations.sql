-- Export: who was put on the list and who registered.
select d.subject_code, d.kind, d.subject_name, d.profile, d.path, d.ground_path, d.manager_path,
    d.enrolled_on, case when d.state = 'out_of_scope' then '0' else '1' end as is_in_scope,
    d.scope_reason, d.registered_on, cast(d.has_plan as text) as has_plan
from cycles c join dossiers d on d.cycle_id = c.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4 and d.path < $5
order by d.subject_code, d.id
