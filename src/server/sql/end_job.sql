-- The runner is done with a job.
update jobs set state = $2, counts = $3, problem = $4, result_name = $5, result_type = $6,
    ended_at = $7, expires_at = $8
where id = $1 and state = 'running'
