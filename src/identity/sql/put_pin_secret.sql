-- Setting a PIN, counting a try, and giving the password here again.
insert into station_pin_secrets (station_id, person_id, secret, confirmed_at, failure_count)
values ($1, $2, $3, $4, $5)
on conflict (station_id, person_id) do update
set secret = excluded.secret, confirmed_at = excluded.confirmed_at,
    failure_count = excluded.failure_count
