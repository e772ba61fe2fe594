-- Signing out, and signing in again in the same browser.
update sessions set ended_at = $2 where token_hash = $1 and ended_at is null
