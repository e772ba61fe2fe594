-- Signing in: the argon2id text to compare with.
select secret from credential_secrets where person_id = $1
