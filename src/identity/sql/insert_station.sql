-- The first PIN set in a browser makes a station of it.
insert into stations (token_hash, id, made_at, agent, forgotten_at) values ($1, $2, $3, $4, $5)
