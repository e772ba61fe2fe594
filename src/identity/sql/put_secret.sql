-- Setting a password.
insert into credential_secrets (person_id, secret) values ($1, $2)
on conflict (person_id) do update set secret = excluded.secret
