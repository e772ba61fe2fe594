-- Ending one of one's own other sessions.
update sessions set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null
