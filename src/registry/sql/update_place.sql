-- Acts that change or end a place; no row when someone else was quicker.
update places set version = $2, code = $3, label = $4, tier = $5, valid_from = $6, valid_to = $7
where id = $1 and version = $2 - 1
