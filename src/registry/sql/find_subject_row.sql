-- Acts read the row they will change.
select id, version, code, kind, valid_from, valid_to from subjects where code = $1
