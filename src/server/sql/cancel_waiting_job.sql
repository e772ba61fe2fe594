-- A job that has not begun is cancelled at once.
update jobs set state = 'cancelled', is_cancel_asked = 1, ended_at = $2, expires_at = $3
where id = $1 and state = 'waiting'
