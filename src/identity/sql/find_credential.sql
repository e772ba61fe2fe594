-- Setting a password anew, and trusting a stored secret.
select person_id, version, secret_digest, set_at from credentials where person_id = $1
