-- A new password or a closed account ends all others; $3 is the session that stays, or empty.
update sessions set ended_at = $2 where person_id = $1 and token_hash <> $3 and ended_at is null
