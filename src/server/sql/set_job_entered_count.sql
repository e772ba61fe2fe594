-- An act of a job notes, in its own transaction, how far it has come.
update jobs set entered_count = $2 where id = $1
