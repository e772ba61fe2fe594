-- A job whose server ended goes on with the next one.
update jobs set state = 'waiting' where id = $1 and state = 'running'
