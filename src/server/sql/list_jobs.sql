-- The page: one's own jobs, the latest first.
select id, person_id, kind, about, request, language, state, entered_count, is_cancel_asked,
    attempt_count, counts, problem, result_name, result_type, created_at, started_at, ended_at,
    expires_at
from jobs where person_id = $1 order by created_at desc, id desc limit $2
