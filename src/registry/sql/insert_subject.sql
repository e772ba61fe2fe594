-- Acts that enter a subject.
insert into subjects (id, version, code, kind, valid_from, valid_to)
values ($1, $2, $3, $4, $5, $6)
