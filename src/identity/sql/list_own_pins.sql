-- One's own PINs, or somebody's as the administrator sees them.
select p.station_id, t.agent, p.set_at, s.confirmed_at, s.failure_count
from station_pins p
join stations t on t.id = p.station_id
join station_pin_secrets s on s.station_id = p.station_id and s.person_id = p.person_id
where p.person_id = $1 and p.ended_at is null and t.forgotten_at is null
order by p.set_at desc, p.station_id
