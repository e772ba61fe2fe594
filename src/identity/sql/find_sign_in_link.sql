-- Using a one-time link.
select id, person_id, token_hash, made_at, expires_at, used_at
from sign_in_links where token_hash = $1
