-- The argon2id text to compare a PIN with, and what is counted of it.
select station_id, person_id, secret, confirmed_at, failure_count from station_pin_secrets
where station_id = $1 and person_id = $2
