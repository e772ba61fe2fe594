-- Acts that correct or cut the latest span of a place.
update place_spans set valid_to = $3, name = $4, type = $5, parent_id = $6, path = $7,
    name_key = $8, sort_key = $9
where place_id = $1 and valid_from = $2
