-- Export: facts by subject.
select d.subject_code, f.fact, f.item, f.state, cast(f.number as text) as number,
    cast(f.denominator as text) as denominator, f.dated_on, f.choice, f.paper, f.reason,
    f.recorded_on
from cycles c join dossiers d on d.cycle_id = c.id
    join facts f on f.cycle_id = d.cycle_id and f.subject_id = d.subject_id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, f.fact, f.item
