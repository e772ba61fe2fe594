-- Acts read the row they will change.
select id, version, code, label, tier, valid_from, valid_to from places where id = $1
