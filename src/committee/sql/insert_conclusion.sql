-- Recording a conclusion.
insert into conclusions (id, version, cycle_id, place_path, form, held_on, minutes_number,
    chaired_by, appointed_count, present_count)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
