-- A request came; written at most once a minute.
update sessions set seen_at = $2 where token_hash = $1 and ended_at is null
