-- A running job is asked to stop, also beyond the end of this server.
update jobs set is_cancel_asked = 1 where id = $1 and state = 'running'
