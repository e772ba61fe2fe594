-- Setting, using and ending a PIN.
select station_id, person_id, version, secret_digest, set_at, ended_at, ending from station_pins
where station_id = $1 and person_id = $2
