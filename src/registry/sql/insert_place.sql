-- Acts that bring a place into the tree.
insert into places (id, version, code, label, tier, valid_from, valid_to)
values ($1, $2, $3, $4, $5, $6, $7)
