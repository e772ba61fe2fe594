-- Another password of a person.
update credentials set version = $2, secret_digest = $3, set_at = $4 where person_id = $1
