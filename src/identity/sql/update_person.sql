-- close_person
update people set version = $2, account = $3, name = $4, path = $5, closed_on = $6, name_key = $7,
    sort_key = $8
where id = $1
