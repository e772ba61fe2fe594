-- Acts on a person begin with it.
select id, version, account, name, path, closed_on, name_key, sort_key from people where id = $1
