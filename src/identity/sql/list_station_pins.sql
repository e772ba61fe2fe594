-- Those that end with a new password, by the administrator, or with the account.
select p.station_id, p.person_id, p.version, p.secret_digest, p.set_at, p.ended_at, p.ending
from station_pins p join stations s on s.id = p.station_id
where p.person_id = $1 and p.ended_at is null and s.forgotten_at is null
order by p.station_id
