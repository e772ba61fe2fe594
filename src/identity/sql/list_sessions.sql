-- One's own sessions, the latest first.
select token_hash, id, person_id, created_at, seen_at, expires_at, ended_at, agent
from sessions where person_id = $1 order by created_at desc, id limit $2
