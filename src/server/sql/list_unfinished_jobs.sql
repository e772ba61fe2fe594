-- The runner: what waits (state $1), the oldest first; at the start, what was running.
select id, person_id, kind, about, request, language, state, entered_count, is_cancel_asked,
    attempt_count, counts, problem, result_name, result_type, created_at, started_at, ended_at,
    expires_at
from jobs where state = $1 order by created_at, id
