-- Somebody's first PIN at a station.
insert into station_pins (station_id, person_id, version, secret_digest, set_at, ended_at, ending)
values ($1, $2, $3, $4, $5, $6, $7)
