-- create_person
insert into people (id, version, account, name, path, closed_on, name_key, sort_key)
values ($1, $2, $3, $4, $5, $6, $7, $8)
