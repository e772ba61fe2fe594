-- Signing in.
insert into sessions (token_hash, id, person_id, created_at, seen_at, expires_at, ended_at, agent)
values ($1, $2, $3, $4, $5, $6, $7, $8)
