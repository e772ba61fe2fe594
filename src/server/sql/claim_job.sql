-- The runner takes a waiting job.
update jobs set state = 'running', attempt_count = attempt_count + 1,
    started_at = coalesce(started_at, $2)
where id = $1 and state = 'waiting'
