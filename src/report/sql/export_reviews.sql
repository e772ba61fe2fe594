-- Export: review meetings.
select d.subject_code, r.held_on, r.minutes_number, r.attended,
    cast(r.present_count as text) as present_count
from cycles c join dossiers d on d.cycle_id = c.id
    join reviews r on r.dossier_id = d.id
where c.year = $1 and c.realm_path >= $2 and c.realm_path < $3 and d.path >= $4
    and d.path < $5
order by d.subject_code, r.held_on, d.id
