-- Starting a job.
insert into jobs (id, person_id, kind, about, request, language, state, entered_count,
    is_cancel_asked, attempt_count, counts, problem, result_name, result_type, created_at,
    started_at, ended_at, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
