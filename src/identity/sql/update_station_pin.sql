-- Another PIN at the same station, or its end.
update station_pins set version = $3, secret_digest = $4, set_at = $5, ended_at = $6, ending = $7
where station_id = $1 and person_id = $2
