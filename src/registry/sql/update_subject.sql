-- Acts that change or end a subject; no row when someone else was quicker.
update subjects set version = $2, code = $3, kind = $4, valid_from = $5, valid_to = $6
where id = $1 and version = $2 - 1
