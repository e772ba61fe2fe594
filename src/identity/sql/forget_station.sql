-- "Forget this machine": no PIN opens anything there any more.
update stations set forgotten_at = $2 where token_hash = $1 and forgotten_at is null
