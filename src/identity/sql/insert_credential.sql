-- The first password of a person.
insert into credentials (person_id, version, secret_digest, set_at) values ($1, $2, $3, $4)
