-- audit verify: a secret whose digest is not the recorded one was swapped.
select c.person_id, c.secret_digest, coalesce(s.secret, '')
from credentials c left join credential_secrets s on s.person_id = c.person_id
order by c.person_id
