-- The browser at hand, by its cookie.
select token_hash, id, made_at, agent, forgotten_at from stations
where token_hash = $1 and forgotten_at is null
