-- The runner and the page: one job.
select id, person_id, kind, about, request, language, state, entered_count, is_cancel_asked,
    attempt_count, counts, problem, result_name, result_type, created_at, started_at, ended_at,
    expires_at
from jobs where id = $1
