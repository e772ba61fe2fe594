-- A new link takes the place of the person's unused ones.
select id, person_id, token_hash, made_at, expires_at, used_at
from sign_in_links where person_id = $1 and used_at is null order by id
