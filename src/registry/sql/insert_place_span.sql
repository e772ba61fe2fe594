-- Acts that give a place a name, a type or a parent from a day on.
insert into place_spans (place_id, valid_from, valid_to, name, type, parent_id, path, name_key,
    sort_key)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
